import { remembered } from "../../model/remembered";
import { normaliseHeading } from "../../text/normalise-heading";
import { TOTAL_WORDS } from "../headings/value-words";

/** What the name of a row says of its adding up others. */
interface SaidTotal {
  /** `Total`, `Gesamt:`, `Average progress` as a whole name; a subtotal says so or stands in the middle. */
  readonly asAWhole: "total" | "subtotal" | undefined;
  /** `Europe Total`: with its first or its last word. */
  readonly isAtAnEnd: boolean;
}

const NOTHING: SaidTotal = { asAWhole: undefined, isAtAnEnd: false };

/** Every row of a sheet is asked twice, and all of them again after an edit. */
export const saidTotal = remembered((name): SaidTotal => {
  const words = normaliseHeading(name);
  const apart = words.split(" ");
  const isAtAnEnd = [apart[0], apart.at(-1)].some((word) => word !== undefined && TOTAL_WORDS.has(word));
  if (TOTAL_WORDS.has(words)) return { asAWhole: kindOf(words), isAtAnEnd };
  return isAtAnEnd ? { asAWhole: undefined, isAtAnEnd } : NOTHING;
});

function kindOf(words: string): "total" | "subtotal" {
  return /^(sub|zwischen|sous|ara|小计|小計|소계|промеж)/.test(words) ? "subtotal" : "total";
}
