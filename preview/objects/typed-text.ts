import type { WireValue } from "./read-cells";

/** What a value written to a cell becomes there. */
export type Typed =
  | { readonly kind: "nothing" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** A literal text may look like anything; plain text came without an apostrophe. */
  | { readonly kind: "literal text" | "text"; readonly text: string };

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?\d+(?:\.(\d*))?)%$/;

/**
 * Reads a written value as Excel reads what is typed: `=A1`, ` =A1` and `+A1` are formulas, `12` a number, `5%` a number with
 * a format, `'=A1` the text `=A1`. Texts shaped like dates stay texts.
 */
export function readTyped(value: WireValue): Typed {
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (value === "") return { kind: "nothing" };
  if (value.startsWith("'")) return { kind: "literal text", text: value.slice(1) };
  const formula = /^\s*[=＝]([^]+)$/.exec(value)?.[1];
  if (formula !== undefined) return { kind: "formula", formula: `=${formula}` };
  return readNumber(value.trim()) ?? readWord(value);
}

function readNumber(text: string): Typed | undefined {
  if (NUMBER.test(text)) return { kind: "number", number: Number(text.replaceAll(",", "")) };
  const percent = PERCENT.exec(text);
  if (!percent) return undefined;
  return { kind: "number", number: Number(percent[1]) / 100, format: percent[2] ? "0.00%" : "0%" };
}

function readWord(text: string): Typed {
  if (/^(?:true|false)$/i.test(text)) return { kind: "boolean", boolean: text.toLowerCase() === "true" };
  return /^[+-]./.test(text) ? { kind: "formula", formula: `=${text}` } : { kind: "text", text };
}
