import { METRICS } from "../../vocabulary/metrics/metrics";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { saysMeasure } from "../headings/measure-words";
import { shareOf } from "./shares";

const PHRASES: ReadonlySet<string> = new Set(
  METRICS.flatMap(({ names }) =>
    Object.values(names).flatMap((phrases) => phrases.split("|").map(normaliseHeading)),
  ),
);
const LONGEST_PHRASE = 5;
/** Longer texts are sentences that mention a metric. */
const LONGEST_NAME = 60;

/** Part of these texts that are names of metrics we know, 0 to 1: NPS, `Customer churn (monthly)`, `Deckungsbeitrag`. */
export function shareOfKnownMetrics(texts: readonly string[]): number {
  return shareOf(texts, namesMetric);
}

/** Part of these texts that read like measures, by their words or as metrics we know: `Claims paid`, `NPS`. */
export function shareLikeMeasures(texts: readonly string[]): number {
  return shareOf(texts, (text) => saysMeasure(text) || namesMetric(text));
}

/** Whether a text names a metric that we know, alone or among other words. */
export function namesMetric(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const normalised = normaliseHeading(text);
  const isTogether = isWrittenTogether(normalised);
  const pieces = isTogether ? [...normalised] : normalised.split(" ");
  const longest = isTogether ? pieces.length : LONGEST_PHRASE;
  for (let start = 0; start < pieces.length; start++) {
    for (let length = isTogether ? 3 : 1; length <= longest; length++) {
      if (PHRASES.has(pieces.slice(start, start + length).join(isTogether ? "" : " "))) return true;
    }
  }
  return false;
}
