/**
 * `IF(OKR.NUMBER(1),"Not known")`: the word for what a function of ours could not tell. Where Excel does not know our
 * functions it is `#NAME?` as well, which `IFERROR` alone would hide from readers without the add-in.
 */
export function wordIfKnown(word: string): string {
  return `IF(${KNOWN_FUNCTION},"${word}")`;
}

/** True wherever our functions are computed at all, and otherwise the error that says they are not. */
export const KNOWN_FUNCTION = "OKR.NUMBER(1)";
