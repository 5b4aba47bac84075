import { fold, isTooLong } from "../text/fold";
import { wordSet } from "./word-index";

const NO_DATA = wordSet((language) => language.noData);
/** Dashes, dots and question marks alone, and the errors of Excel as text: `#N/A`, `#DIV/0!`. */
const ONLY_SIGNS = /^[-.?_*/ ]*$|^#[a-z0-9/_]+[!?]?$/;

/** Whether a text says that there is nothing to say: blank, `-`, `n/a`, `TBD`, `?`, `#N/A`, in any of our languages. */
export function isNoDataText(text: string): boolean {
  if (isTooLong(text)) return false;
  const folded = fold(text).replace(/^\(([^()]*)\)$/, "$1");
  return ONLY_SIGNS.test(folded) || NO_DATA.has(folded);
}
