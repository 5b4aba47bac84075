import type { Tone } from "../../core/model/tones";
import type { PlanGroup } from "../../core/model/write-plan";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { ToneBar } from "../parts/ToneBar";
import { StatusWord } from "../StatusWord";
import { toneOf } from "../tone";
import { becomesText } from "./cell-words";
import { headingOf } from "./planned-sheets";
import { wordCounts } from "./plan-summary";

/**
 * What the words of each column come to: `Staleness  17 Fresh  1 Stale`; of the first column, which is Health, as a bar,
 * too. A single one need not be named.
 */
export function WordSummary({ groups }: { readonly groups: readonly PlanGroup[] }) {
  const shared = usePaneStyles();
  // A report repeats words; what says by itself what it is is no column of flags.
  const columns = groups
    .filter(({ says }) => says === undefined)
    .map((group) => ({ title: group.title, heading: headingOf(group), counts: countsOf(group) }))
    .filter(({ counts }) => counts.length > 0);
  const first = columns[0]?.counts;
  if (!first) return null;
  const said = first.map(({ word, count }) => `${countText(count)} ${word}`).join(", ");
  return (
    <>
      <div className={shared.line}>
        <ToneBar label={said} counts={toneCounts(first)} />
      </div>
      {columns.map(({ title, heading, counts }) => (
        <CountedWords key={title} heading={columns.length > 1 ? heading : undefined} counts={counts} />
      ))}
    </>
  );
}

interface CountedWordsProps {
  readonly heading: string | undefined;
  readonly counts: Counts;
}

function CountedWords({ heading, counts }: CountedWordsProps) {
  const shared = usePaneStyles();
  return (
    <div className={`${shared.line} ${shared.quiet}`}>
      {heading && <span>{heading}:</span>}
      {counts.map(({ word, count }) => (
        <span key={word}>
          {countText(count)} <StatusWord word={word} hasIcon={false} />
        </span>
      ))}
    </div>
  );
}

type Counts = ReturnType<typeof wordCounts>;

function countsOf({ cells }: PlanGroup): Counts {
  return wordCounts(cells.map(becomesText).filter((word) => toneOf(word)));
}

function toneCounts(counts: Counts): Readonly<Record<Tone, number>> {
  const of = (tone: Tone) =>
    counts.reduce((sum, { word, count }) => sum + (toneOf(word) === tone ? count : 0), 0);
  return { bad: of("bad"), warning: of("warning"), unknown: of("unknown"), good: of("good") };
}
