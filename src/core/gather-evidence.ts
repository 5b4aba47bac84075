import { readHealthInputs } from "./answer/evaluate-health";
import { numberInCell } from "./answer/evaluate-number";
import { healthIfFresh } from "./assess/health";
import type { JudgeValue } from "./evidence/departure";
import { evidenceOf } from "./evidence/evidence-of";
import type { History, LoggedValue, PeriodValue } from "./evidence/history";
import { healthReading } from "./health-reading";
import { isBlank } from "./model/cell";
import type { Evidence, SeenValue } from "./model/evidence";
import { HEALTH } from "./model/health";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { LogLine } from "./model/log";
import type { DateSerial } from "./model/period";
import { eachPart, mapOfParts, readerOfPart, sameList } from "./model/by-part";
import { partsOf } from "./model/parts";
import { rememberedIn, settled } from "./model/remembered";
import { measuresOf, type Scorecard } from "./model/scorecard";
import { eachOf, type Slices } from "./model/slices";
import type { Locale, Workbook } from "./model/workbook";
import { logOfRows } from "./ours/log-of-rows";
import type { Series } from "./model/series";
import type { Settings } from "./model/settings";
import { readDate } from "./parse/date";
import { headingPeriods } from "./parse/heading-periods";
import { headingNamesYear } from "./parse/heading-period-words";

/** What evidence is gathered from. */
export interface EvidenceSources {
  readonly workbook: Workbook;
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  readonly log: readonly LogLine[];
  readonly asOf: DateSerial;
}

/** What the workbook tells of every row over time, by `Measured.key`; the cost grows with rows and log lines. */
export function* gatherInSlices(sources: EvidenceSources): Slices<ReadonlyMap<string, Evidence>> {
  const measures = measuresOf(sources.scorecard);
  const lines = logOfRows(sources.log, measures);
  const { settings, asOf } = sources;
  const locale = settled(sources.workbook.locale);
  const quiet = { settings, asOf, locale, lines: NO_LINES };
  const told =
    lines.size === 0
      ? yield* eachPart(partsOf(measures), (part) => evidenceOfPart(part, quiet))
      : yield* eachPart(partsOf(measures), (part) => evidenceWithLines(part, { quiet, lines }));
  return mapOfParts(measures, told);
}

const NO_LINES: readonly LogLine[] = [];

function* evidenceWithLines(
  rows: readonly (Kpi | KeyResult)[],
  {
    quiet,
    lines,
  }: { readonly quiet: EvidenceScene; readonly lines: ReadonlyMap<string, readonly LogLine[]> },
): Slices<readonly Evidence[]> {
  const told = yield* eachOf(rows, (row) =>
    evidenceOfRow(row, { ...quiet, lines: lines.get(row.key) ?? NO_LINES }),
  );
  return sameEvidence(rows, told);
}

const sameEvidence = sameList();

/** What decides beside the row; `lines` are those that the log has of it. */
interface EvidenceScene {
  readonly settings: Settings;
  readonly asOf: DateSerial;
  readonly locale: Locale;
  readonly lines: readonly LogLine[];
}

/** A row that is as it was, with the same lines, is not weighed again. */
const evidenceOfRow = rememberedIn((measure: Kpi | KeyResult, scene: EvidenceScene) =>
  evidenceOf(historyOf(measure, scene), judgeOf(measure, scene)),
);

const evidenceOfPart = readerOfPart(evidenceOfRow);

function historyOf(measure: Kpi | KeyResult, { asOf, locale, lines }: EvidenceScene): History {
  const { inputs } = measure;
  const value = numberInCell(inputs.actual);
  const updated = readDate(inputs.updated, locale);
  return {
    asOf,
    periods: filledPeriods(measure.series, asOf),
    dating: { hasUpdated: "updated" in inputs, hasPeriods: measure.series !== undefined },
    updated: updated.kind === "date" ? updated.serial : undefined,
    present: value === undefined ? undefined : { typed: inputs.actual, value },
    isFed: measure.isFed === true,
    lines: lines.map(loggedValue),
  };
}

/** A log line with its values as numbers. */
export function loggedValue(line: LogLine): LoggedValue {
  const [was, now] = [numberInCell(line.was), numberInCell(line.now)];
  return { line, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

/** The health of the numbers alone, whenever they were updated; what cannot be read is no news of either kind. */
function judgeOf(measure: Kpi | KeyResult, { settings, asOf }: EvidenceScene): JudgeValue {
  const { question, inputs: present } = healthReading(measure, settings, asOf);
  return ({ typed, target }: SeenValue) => {
    const isPresent = present.kind === "value" && target === undefined && question.actual === typed;
    const inputs = isPresent
      ? present
      : readHealthInputs({
          ...question,
          updated: undefined,
          cadence: undefined,
          actual: typed,
          ...(target !== undefined && { target }),
        });
    return (day) =>
      inputs.kind === "value" ? healthIfFresh({ ...inputs.value, asOf: day }) : HEALTH.checkInputs;
  };
}

/** The filled periods of a row; the headings of a table are read once for all of its rows. */
function filledPeriods(series: Series | undefined, asOf: DateSerial): readonly PeriodValue[] {
  if (!series) return [];
  const periods = periodsOfHeadings(series.periods, { asOf });
  return series.values.flatMap((typed, at): readonly PeriodValue[] => {
    const [period, value] = [periods[at], numberInCell(typed)];
    if (!period || value === undefined) return [];
    const target = series.targets?.[at];
    const { heading, name } = series.periods[at] ?? {};
    const namesYear = headingNamesYear(heading) || headingNamesYear(name);
    return [{ ...period, heading, namesYear, typed, value, ...(!isBlank(target) && { target }) }];
  });
}

const periodsOfHeadings = rememberedIn((periods: Series["periods"], { asOf }: Pick<EvidenceScene, "asOf">) =>
  headingPeriods(periods, asOf),
);
