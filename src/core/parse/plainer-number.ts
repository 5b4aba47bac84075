import { listed } from "./word-index";
import { readTypedValue } from "./typed-value";
import { fold } from "../text/fold";
import { LANGUAGES } from "../vocabulary/statement-languages";
import { FOREIGN_MAGNITUDES } from "../vocabulary/magnitudes";
import { HARMLESS, KEPT, LABEL, LEAST, MOST, NOTE, WAY, WITHIN } from "../vocabulary/number-notes";

/** `95 % (19/20)`, `7 of 10` */
const COUNTS = /(\d+) ?(?:\/|of|out of|von|sur|de|di|van) ?(\d+)/;
const COUNTED = new RegExp(`^${COUNTS.source}$`, "i");
const COUNTED_BEHIND = new RegExp(`(?<=%)\\s*[([]${COUNTS.source}[)\\]]$`, "i");
const TIMES: ReadonlySet<string | undefined> = new Set([
  ...["ms", "seconds", "minutes", "hours", "days", "weeks", "months"],
]);

const OTHER_NUMBERS = new Set(
  LANGUAGES.flatMap(({ magnitudes, changing, units }) => [
    ...Object.values(magnitudes).flatMap(listed),
    ...Object.values(units).flatMap(listed),
    ...listed(changing),
  ])
    .concat(Object.values(FOREIGN_MAGNITUDES).flatMap(listed))
    .map((word) => word.replace("*", "")),
);

/**
 * The same number told so that our functions read it: `12 % (annualised)` → `12 %`, `95 % (min)` → `>= 95 %`, `Goal: 95 %` →
 * `95 %`, `keep below 5 %` → `below 5 %`. Undefined where what stands beside it may make it another number.
 */
export function plainerNumber(text: string): string | undefined {
  const share = shareOf(text.trim());
  if (share !== undefined) return share;
  const bare = text
    .trim()
    .replace(LABEL, "")
    .replace(KEPT, "")
    .replace(COUNTED_BEHIND, "")
    .replace(/^c\. ?(?=\d)/, "");
  const plainer = withoutNote(bare) ?? withinTime(bare) ?? (bare === text.trim() ? undefined : bare);
  return plainer !== undefined && isRead(plainer) ? plainer : undefined;
}

/** `7 of 10` is 70 %, and so is less than 95 % or than `8 of 10`. */
function shareOf(text: string): string | undefined {
  const [, part, all] = COUNTED.exec(text) ?? [];
  const isPart = Number(part) <= Number(all) && Number(all) > 0;
  return isPart && !text.includes("/")
    ? `${Number(((Number(part) / Number(all)) * 100).toPrecision(12))}%`
    : undefined;
}

function isRead(text: string): boolean {
  const { kind } = readTypedValue(text);
  return kind === "number" || kind === "range";
}

function withoutNote(text: string): string | undefined {
  const found = NOTE.exec(text);
  if (!found || found.index === 0) return undefined;
  const number = text.slice(0, found.index);
  const note = found[1]?.trim();
  const read = readTypedValue(number);
  if (read.kind === "range") return isHarmless(note, read.unit) ? number : undefined;
  if (read.kind !== "number") return undefined;
  const isBare = read.bound === undefined;
  if (note !== undefined && LEAST.test(note) && !(/^min/i.test(note) && read.unit === undefined))
    return isBare ? `>= ${number}` : undefined;
  if (note !== undefined && MOST.test(note)) return isBare ? `<= ${number}` : undefined;
  return isHarmless(note, read.unit) ? number : undefined;
}

/** Behind a unit any words may stand that are no number of their own; behind a bare number it might be its magnitude or its unit. */
function isHarmless(note: string | undefined, unit: string | undefined): boolean {
  if (note === undefined || HARMLESS.test(note)) return true;
  const words = fold(note).split(/[^\p{L}%€$£]+/u);
  return unit !== undefined && !words.some((word) => OTHER_NUMBERS.has(word));
}

function withinTime(text: string): string | undefined {
  const time = text.replace(WITHIN, "");
  if (time === text) return undefined;
  const read = readTypedValue(time);
  return read.kind === "number" && read.bound === undefined && TIMES.has(read.unit)
    ? `<= ${time}`
    : undefined;
}

/** `0.20 to 0.25`: of a key result it is a way. */
const FROM_TO = /^(?:from )?(.*\d\S*(?: [^\s\d]{1,7})?) (?:to|bis|a|à|até|tot|til|till|do) (\S*\d.*)$/i;

/** Of a level the two numbers between which it is to be held: `0.20 to 0.25` → `0.20-0.25`. */
export function spanAsRange(text: string): string | undefined {
  const trimmed = text.trim();
  const [, lower, upper] = FROM_TO.exec(trimmed) ?? [];
  if (lower === undefined || upper === undefined || WAY.test(trimmed)) return undefined;
  const range = `${lower}-${upper}`;
  return readTypedValue(range).kind === "range" ? range : undefined;
}
