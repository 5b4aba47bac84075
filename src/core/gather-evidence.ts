import { readHealthInputs } from "./answer/evaluate-health";
import type { HealthQuestion } from "./answer/health-arguments";
import { numberInCell } from "./answer/evaluate-number";
import { healthIfFresh } from "./assess/health";
import type { JudgeValue } from "./evidence/departure";
import { evidenceOf } from "./evidence/evidence-of";
import type { History, LoggedValue, PeriodValue } from "./evidence/history";
import { healthQuestion } from "./health-question";
import { isBlank } from "./model/cell";
import type { Evidence, SeenValue } from "./model/evidence";
import { HEALTH } from "./model/health";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { LogLine } from "./model/log";
import type { DateSerial, Period } from "./model/period";
import { measuresOf, type Scorecard } from "./model/scorecard";
import type { Workbook } from "./model/workbook";
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
export function gatherEvidence(sources: EvidenceSources): ReadonlyMap<string, Evidence> {
  const measures = measuresOf(sources.scorecard);
  const lines = logOfRows(sources.log, measures);
  const periods = periodReader(sources);
  return new Map(
    measures.map((measure) => {
      const history = historyOf(measure, sources, {
        lines: lines.get(measure.key) ?? [],
        periods: periods(measure.series),
      });
      return [measure.key, evidenceOf(history, judgeOf(measure, sources))];
    }),
  );
}

interface Told {
  readonly lines: readonly LogLine[];
  readonly periods: readonly PeriodValue[];
}

function historyOf(measure: Kpi | KeyResult, { asOf, workbook }: EvidenceSources, told: Told): History {
  const { inputs } = measure;
  const value = numberInCell(inputs.actual);
  const updated = readDate(inputs.updated, workbook.locale);
  return {
    asOf,
    periods: told.periods,
    dating: { hasUpdated: "updated" in inputs, hasPeriods: measure.series !== undefined },
    ...(updated.kind === "date" && { updated: updated.serial }),
    ...(value !== undefined && { present: { typed: inputs.actual, value } }),
    isFed: measure.isFed === true,
    lines: told.lines.map(loggedValue),
  };
}

/** A log line with its values as numbers. */
export function loggedValue(line: LogLine): LoggedValue {
  const [was, now] = [numberInCell(line.was), numberInCell(line.now)];
  return { line, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

/** The health of the numbers alone, asked only of rows with a past; what cannot be read is no news of either kind. */
function judgeOf(measure: Kpi | KeyResult, { settings, asOf }: EvidenceSources): JudgeValue {
  let question: HealthQuestion | undefined;
  return ({ typed, target }: SeenValue) => {
    question ??= { ...healthQuestion(measure, settings, asOf), updated: undefined, cadence: undefined };
    const inputs = readHealthInputs({
      ...question,
      actual: typed,
      ...(target !== undefined && { target }),
    });
    return (day) =>
      inputs.kind === "value" ? healthIfFresh({ ...inputs.value, asOf: day }) : HEALTH.checkInputs;
  };
}

/** The filled periods of a row; the headings of a table are read once for all of its rows. */
function periodReader({ asOf }: EvidenceSources): (series: Series | undefined) => readonly PeriodValue[] {
  const known = new Map<Series["periods"], readonly (Period | undefined)[]>();
  return (series) => {
    if (!series) return [];
    const headings = series.periods.map(({ heading }) => heading);
    const periods = known.get(series.periods) ?? headingPeriods(headings, asOf);
    known.set(series.periods, periods);
    return series.values.flatMap((typed, at): readonly PeriodValue[] => {
      const [period, value] = [periods[at], numberInCell(typed)];
      if (!period || value === undefined) return [];
      const target = series.targets?.[at];
      return [
        {
          ...period,
          namesYear: headingNamesYear(headings[at]),
          typed,
          value,
          ...(!isBlank(target) && { target }),
        },
      ];
    });
  };
}
