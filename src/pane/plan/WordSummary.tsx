import type { Tone } from "../../core/model/tones";
import type { PlanGroup } from "../../core/model/write-plan";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { ToneBar } from "../parts/ToneBar";
import { StatusWord } from "../StatusWord";
import { toneOf } from "../tone";
import { becomesText } from "./cell-words";
import { wordCounts } from "./plan-summary";

/** `41 On track  12 At risk`: the status words of the first column that has any, counted; of flags that is Health. */
export function WordSummary({ groups }: { readonly groups: readonly PlanGroup[] }) {
  const shared = usePaneStyles();
  const counts = groups.map(countsOf).find(({ length }) => length > 0);
  if (!counts) return null;
  const said = counts.map(({ word, count }) => `${countText(count)} ${word}`).join(", ");
  return (
    <>
      <div className={shared.line}>
        <ToneBar label={said} counts={toneCounts(counts)} />
      </div>
      <div className={`${shared.line} ${shared.quiet}`}>
        {counts.map(({ word, count }) => (
          <span key={word}>
            {countText(count)} <StatusWord word={word} hasIcon={false} />
          </span>
        ))}
      </div>
    </>
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
