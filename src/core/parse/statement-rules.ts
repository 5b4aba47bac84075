import { change, multiple } from "./change-rules";
import { fromTo, reversedFromTo, spelledFromTo } from "./from-to-rules";
import { isAmount, isSign, means, type Item } from "./item";
import { absolute, band, maintained, threshold } from "./level-rules";
import { amountAt, type Reading, type Rule } from "./statement-reading";

/** The amount that a word such as `currently` calls the baseline; a small word may stand between: `current is 125k`, `(52 today)`. */
function baselineAt(items: readonly Item[]): number {
  const was = items.findIndex((item, at) => means(item, "was") && behindWas(items, at) !== undefined);
  if (was >= 0) return behindWas(items, was) ?? -1;
  return items.findIndex((_, at) => isLooseEnd(items, at) && means(items[at + 2], "was")) + 1 || -1;
}

/** `(52 today)`, `vs 52 today` */
function isLooseEnd(items: readonly Item[], at: number): boolean {
  return isSign(items[at], "(") || means(items[at], "than");
}

function behindWas(items: readonly Item[], was: number): number | undefined {
  if (isAmount(items[was + 1])) return was + 1;
  const isSmall = isSign(items[was + 1], ":") || means(items[was + 1], "is", "in", "from");
  return isSmall && isAmount(items[was + 2]) ? was + 2 : undefined;
}

/** `75+ (currently 52)`, `5 % (down from 12 %)`, `currently 10, goal 20` */
function knownBaseline(items: readonly Item[]): Reading | undefined {
  const at = baselineAt(items);
  const baseline = amountAt(items, at);
  if (!baseline) return undefined;
  const rest = items.map((item, place): Item => (place === at ? { kind: "word", text: "" } : item));
  const main = MAIN_RULES.reduce<Reading | undefined>((found, rule) => found ?? rule(rest), undefined);
  if (!main?.amount) return undefined;
  if (main.target === undefined) return { ...main, baseline: baseline.value };
  return fromTo(baseline, main.amount, main.at);
}

const MAIN_RULES: readonly Rule[] = [multiple, maintained, band, change, threshold, absolute];
const RULES: readonly Rule[] = [spelledFromTo, reversedFromTo, knownBaseline, ...MAIN_RULES];

/**
 * Two numbers of one unit with a single unknown word between move in a language that we do not read, `från 8 % till 5 %`:
 * which of them is the target, nobody can tell.
 */
function isForeign(items: readonly Item[]): boolean {
  return items.some((first, at) => {
    if (!isAmount(first)) return false;
    const behind = items
      .slice(at + 1, at + 6)
      .filter((item) => !(item.kind === "sign" && ":%'".includes(item.text)));
    const [joint, second] = behind;
    if (!isAmount(second) || (first.unit ?? second.unit) !== second.unit) return false;
    return joint?.kind === "word" || means(joint, "article", "let", "in");
  });
}

/** The numbers of a sentence by the first rule that fits, or undefined where there is none. */
export function readNumbers(items: readonly Item[]): Reading | undefined {
  if (isForeign(items)) return undefined;
  return RULES.reduce<Reading | undefined>((found, rule) => found ?? rule(items), undefined);
}
