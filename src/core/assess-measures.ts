import { judgeHealth } from "./answer/evaluate-health";
import { healthReading } from "./health-reading";
import type { Assessment } from "./model/assessment";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { Measured } from "./model/measured";
import type { DateSerial } from "./model/period";
import { eachPart, mapOfParts, readerOfPart } from "./model/by-part";
import { partsOf } from "./model/parts";
import { rememberedIn } from "./model/remembered";
import { measuresOf, type Scorecard } from "./model/scorecard";
import type { Settings } from "./model/settings";
import { inOnePiece, type Slices } from "./model/slices";

/**
 * How every KPI and key result stands as of a day, by `Measured.key`. The workbook's locale is left out on purpose:
 * the functions in the cells do not know it, and the pane must never say anything else than the cell.
 */
export function assessMeasures(
  scorecard: Scorecard,
  settings: Settings,
  asOf: DateSerial,
): ReadonlyMap<string, Assessment> {
  return inOnePiece(assessInSlices(scorecard, { settings, asOf }));
}

/** What decides beside the row. */
interface AssessScene {
  readonly settings: Settings;
  readonly asOf: DateSerial;
}

/** The same in slices; a row that is as it was is not judged again. */
export function* assessInSlices(
  scorecard: Scorecard,
  scene: AssessScene,
): Slices<ReadonlyMap<string, Assessment>> {
  const measures = measuresOf(scorecard);
  const assessed = yield* eachPart(partsOf(measures), (part) => assessPart(part, scene));
  return mapOfParts(measures, assessed);
}

const assess = rememberedIn((measure: Kpi | KeyResult, { settings, asOf }: AssessScene): Assessment => {
  const { question, inputs } = healthReading(measure, settings, asOf);
  const judged = judgeHealth(inputs, question.style);
  const { mismatch } = measure;
  if (mismatch !== undefined) return { ...judged, explain: () => MISMATCHES[mismatch] };
  const isOnAWay = inputs.kind === "value" && inputs.value.goal?.kind === "reach";
  return isOnAWay ? besideOwnProgress(measure, judged) : judged;
});

const MISMATCHES: Readonly<Record<NonNullable<Measured["mismatch"]>, string>> = {
  "a part":
    "The target is that of a longer time, the actual that of a part of it; type a target for the part, or put the total so far into a column of its own.",
  "so far":
    "The target is that of the whole period, the actual what came together so far; type a target to date, or a baseline of 0 with a start and a due date.",
  before:
    "The actual is that of an earlier year than the target; add what this year has come to, or call the earlier year's number its baseline.",
  scale:
    "The actual and the target lie a thousand times apart, as if one were told in thousands; type both in one unit.",
  "either scale":
    "The column of the actual mixes shares such as 0.68 with percentages such as 68, so that this number may be either; type it with its percent sign.",
  unit: "The actual and the target are told in different units, or one is a share of the other; type both in one unit.",
  "no side":
    "Its direction is blank, and nothing else tells for sure whether more or less is better; type at least or at most there.",
  "nothing yet":
    "The actual is 0, which would be more than all of the way, but the row's own progress says 0%; enter the actual that was measured.",
  better:
    "The number lies outside of its range, but on the side that its name calls good; type a bound such as <= 5, or between in a column of directions.",
  "nothing filled":
    "Every actual of this table is 0 beside targets that are not, as if nobody had filled in the column yet; enter what was measured, or empty what was not.",
  rivals:
    "Several numbers stand for the latest period, or several targets, and nothing tells which belong together; say in Tables what each column holds, or keep one row for each period.",
  ahead:
    "The last number stands under a period that has not begun; say Forecast in its heading, or empty what lies ahead.",
};

const assessPart = readerOfPart(assess);

/** Shares that lie further apart were not rounded or counted a day later. */
const SAME_PROGRESS = 0.15;

/** Where the row's own progress column says something else than its numbers, the sentence says so; a level has no way. */
function besideOwnProgress({ progress, fullProgress }: Measured, assessment: Assessment): Assessment {
  const [typed, computed] = [progress?.share, assessment.progress];
  if (fullProgress !== undefined || typed === undefined || computed === undefined) return assessment;
  if (Math.abs(typed - computed) <= SAME_PROGRESS) return assessment;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return {
    ...assessment,
    explain: () =>
      `${assessment.explain()} Its own progress says ${percent(typed)}, the numbers say ${percent(computed)}.`,
  };
}
