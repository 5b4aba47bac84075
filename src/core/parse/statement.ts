import type { Statement } from "../model/statement";

/** Reads a key result in prose. */
export function readStatement(text: string): Statement {
  return { type: "unparseable", direction: "unknown", doubt: `"${text}" has no number that we can read.` };
}
