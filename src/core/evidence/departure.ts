import { BAD_HEALTH, GOOD_HEALTH, type Health } from "../model/health";
import { NO_DEPARTURE, type Departure } from "../model/departure";
import type { SeenValue } from "../model/evidence";
import type { DateSerial } from "../model/period";

/** The health of the numbers alone with this value, on any day on which it stood. */
export type JudgeValue = (value: SeenValue) => (day: DateSerial) => Health;

/** Days in a row with one word. */
interface Stretch {
  readonly word: Health;
  /** The first of them, sought only where it is asked for. */
  readonly from: () => DateSerial;
}

/**
 * When the row left its band: the first day of the unbroken run of bad words that reaches the as-of day. Values are
 * carried forward, so a movement can fall behind its pace between two updates. 20,000 on the way from 18,000 to 30,000
 * in April to June, since 1 April: left on 20 April.
 */
export function departureOf(series: readonly SeenValue[], judge: JudgeValue, asOf: DateSerial): Departure {
  const stretches = stretchesBackwards(series, judge, asOf);
  const today = stretches.next().value;
  if (!today || !BAD_HEALTH.includes(today.word)) return NO_DEPARTURE;
  let since = today.from();
  let [worse, isBetterKnown] = [since, false];
  for (const { from, word } of stretches) {
    if (GOOD_HEALTH.includes(word)) return { since, certain: true, worse };
    if (!BAD_HEALTH.includes(word)) continue;
    since = from();
    isBetterKnown ||= severity(word) < severity(today.word);
    if (!isBetterKnown) worse = since;
  }
  return { since, certain: false, worse };
}

/** At risk is better than Off track and Missed, which are alike: the due day alone makes nothing worse. */
function severity(word: Health): number {
  return word === BAD_HEALTH[0] ? 1 : 2;
}

/** Newest first, and no further back than it is asked for. */
function* stretchesBackwards(
  series: readonly SeenValue[],
  judge: JudgeValue,
  asOf: DateSerial,
): Generator<Stretch, undefined> {
  let last = asOf;
  for (let at = series.length - 1; at >= 0; at--) {
    const seen = series[at];
    if (!seen || seen.day > last) continue;
    const wordOn = judge(seen);
    while (last >= seen.day) {
      const word = wordOn(last);
      let first: DateSerial | undefined;
      const to = last;
      const from = () => (first ??= firstDayWith(word, wordOn, { from: seen.day, to }));
      yield { word, from };
      last = from() - 1;
    }
  }
  return undefined;
}

/** With one value, words follow each other and never come back, so the first day of the last one is found by halving. */
function firstDayWith(
  word: Health,
  wordOn: (day: DateSerial) => Health,
  { from, to }: { readonly from: DateSerial; readonly to: DateSerial },
): DateSerial {
  let [early, late] = [from, to];
  while (early < late) {
    const middle = Math.floor((early + late) / 2);
    if (wordOn(middle) === word) late = middle;
    else early = middle + 1;
  }
  return late;
}
