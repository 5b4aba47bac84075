/** Texts, names of functions, truth values and powers of ten: what a formula holds without referring to anything. */
const NO_REFERENCE =
  /"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\d_.]*(?=\()|\b(?:TRUE|FALSE)\b(?!!)|(?<![\p{L}\d_$])\d+(?:\.\d*)?E[+-]?\d+/giu;
const REFERENCE = /[\p{L}_\\['#]/u;

/** Whether a formula takes its value from another cell, a name or a table: `=B5*2` does, `=12+30` does not. */
export function isFedBy(formula: string | undefined): boolean {
  return formula !== undefined && REFERENCE.test(formula.replace(NO_REFERENCE, ""));
}
