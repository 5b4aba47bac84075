/** A target and the actual that is held against it, with the words that both headings have in common. */
export interface Pair<Of> {
  readonly what: string;
  readonly target: Of;
  readonly actual: Of;
}

interface Headed {
  readonly header: string;
}

/** `Meta Vendas | Vendas Realizadas | Meta Visitas | …`: each target with the only actual that is called like it. */
export function pairsByWords<Of extends Headed>(
  targets: readonly Of[],
  actuals: readonly Of[],
): readonly Pair<Of>[] {
  return targets.flatMap((target) => {
    const actual = likest(target, actuals);
    if (!actual || likest(actual, targets) !== target) return [];
    return [{ what: asWritten(actual, sharedWords(actual, target)), target, actual }];
  });
}

/** `Safety score | Target | On time | Target`: where all targets are called alike, each stands behind what it is for. */
export function pairsByPlace<Of extends Headed & { readonly index: number }>(
  targets: readonly Of[],
  actuals: readonly Of[],
): readonly Pair<Of>[] {
  const names = new Set(targets.map(({ header }) => header));
  if (names.size !== 1 || targets.length !== actuals.length) return [];
  const pairs = targets.flatMap((target, at) => {
    const actual = actuals[at];
    return actual && target.index === actual.index + 1 ? [{ what: actual.header, target, actual }] : [];
  });
  return pairs.length === targets.length ? pairs : [];
}

/** Whether two headings have a word in common. */
export function haveCommonWords(one: Headed, other: Headed): boolean {
  return sharedWords(one, other).length > 0;
}

/** The one that shares most words; undefined where two share as many. */
function likest<Of extends Headed>(one: Headed, others: readonly Of[]): Of | undefined {
  const likeness = (other: Headed): number => sharedWords(other, one).length;
  const most = Math.max(0, ...others.map(likeness));
  const [found, ...rivals] = others.filter((other) => most > 0 && likeness(other) === most);
  return rivals.length === 0 ? found : undefined;
}

/** What the first heading has in common with the other, as it is written there. */
function sharedWords({ header }: Headed, other: Headed): readonly string[] {
  const others = headingWords(other.header).map((word) => word.toLowerCase());
  return headingWords(header).filter((word) => others.includes(word.toLowerCase()));
}

/** `Calls/day actual` → `Calls/day`: with the signs between the words, where nothing else stands there. */
function asWritten({ header }: Headed, words: readonly string[]): string {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const written = header.slice(header.indexOf(first), header.lastIndexOf(last) + last.length);
  return headingWords(written).join() === words.join() ? written.replaceAll("_", " ") : words.join(" ");
}

/** What ends a heading that is written together: `売上目標` beside `売上実績`. */
const WRITTEN_TOGETHER = /(?<=[\u3040-\u9fff])(目標値?|実績値?|計画|予算|目标值?|实际值?|计划|预算|完成值?)$/;

/** The words of a heading, without signs that stand alone. */
export function headingWords(header: string): readonly string[] {
  return header
    .replace(WRITTEN_TOGETHER, " $1")
    .split(/[\s_/]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
