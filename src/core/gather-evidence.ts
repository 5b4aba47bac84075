import { readHealthInputs } from "./answer/evaluate-health";
import { evaluateNumber } from "./answer/evaluate-number";
import { healthIfFresh } from "./assess/health";
import type { JudgeValue } from "./evidence/departure";
import { evidenceOf } from "./evidence/evidence-of";
import type { History, LoggedValue, PeriodValue } from "./evidence/history";
import { healthQuestion } from "./health-question";
import type { CellValue } from "./model/cell";
import type { Evidence, SeenValue } from "./model/evidence";
import { cellAt, type Grid } from "./model/grid";
import { HEALTH } from "./model/health";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { LogLine } from "./model/log";
import type { DateSerial } from "./model/period";
import type { Scorecard } from "./model/scorecard";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { logOfRows } from "./ours/log-of-rows";
import type { Settings } from "./model/settings";
import { readDate } from "./parse/date";
import { headingPeriods } from "./parse/heading-periods";
import { namesYear } from "./parse/period";

/** What evidence is gathered from. */
export interface EvidenceSources {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly scorecard: Scorecard;
  readonly settings: Settings;
  readonly log: readonly LogLine[];
  readonly asOf: DateSerial;
}

/** What the workbook tells of every row over time, by `Measured.key`; the cost grows with rows and log lines. */
export function gatherEvidence(sources: EvidenceSources): ReadonlyMap<string, Evidence> {
  const { kpis, keyResults } = sources.scorecard;
  const measures: readonly (Kpi | KeyResult)[] = [...kpis, ...keyResults];
  const lines = logOfRows(sources.log, measures);
  const periods = periodReader(sources);
  return new Map(
    measures.map((measure) => {
      const history = historyOf(measure, sources, {
        lines: lines.get(measure.key) ?? [],
        ...periods(measure),
      });
      return [measure.key, evidenceOf(history, judgeOf(measure, sources))];
    }),
  );
}

interface Told {
  readonly lines: readonly LogLine[];
  readonly periods: readonly PeriodValue[];
  readonly hasPeriods: boolean;
  readonly isFed: boolean;
}

function historyOf(measure: Kpi | KeyResult, { asOf, workbook }: EvidenceSources, told: Told): History {
  const { inputs } = measure;
  const value = numberOf(inputs.actual);
  const updated = readDate(inputs.updated, workbook.locale);
  return {
    asOf,
    periods: told.periods,
    dating: { hasUpdated: "updated" in inputs, hasPeriods: told.hasPeriods },
    ...(updated.kind === "date" && { updated: updated.serial }),
    ...(value !== undefined && { present: { typed: inputs.actual, value } }),
    isFed: told.isFed,
    lines: told.lines.map(loggedValue),
  };
}

function loggedValue(line: LogLine): LoggedValue {
  const [was, now] = [numberOf(line.was), numberOf(line.now)];
  return { line, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

function numberOf(value: CellValue): number | undefined {
  const number = evaluateNumber(value, undefined);
  return number.kind === "value" ? number.value : undefined;
}

/** The health of the numbers alone; what cannot be read is no news of either kind. */
function judgeOf(measure: Kpi | KeyResult, { settings, asOf }: EvidenceSources): JudgeValue {
  const question = { ...healthQuestion(measure, settings, asOf), updated: undefined, cadence: undefined };
  return ({ typed, target }: SeenValue) => {
    const inputs = readHealthInputs({
      ...question,
      actual: typed,
      ...(target !== undefined && { target }),
    });
    return (day) =>
      inputs.kind === "value" ? healthIfFresh({ ...inputs.value, asOf: day }) : HEALTH.checkInputs;
  };
}

type PeriodReader = (measure: Kpi | KeyResult) => Pick<Told, "periods" | "hasPeriods" | "isFed">;

/** Reads the filled period columns of a measure's row; headings are read once for each table. */
function periodReader({ workbook, tables, asOf }: EvidenceSources): PeriodReader {
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const byTable = new Map(
    tables.map((table) => [tableKey(table), periodColumns(table, grids.get(table.sheet), asOf)]),
  );
  return ({ table, at, cells }) => {
    const grid = grids.get(at.sheet);
    const columns = byTable.get(tableKey({ fingerprint: table, sheet: at.sheet })) ?? [];
    const actual = cells.actual && grid && cellAt(grid, cells.actual.row, cells.actual.column);
    const row = cells.actual?.row ?? at.row;
    return {
      periods: grid ? columns.flatMap((column) => periodValue(grid, row, column)) : [],
      hasPeriods: columns.length > 0,
      isFed: readsOthers(actual?.formula),
    };
  };
}

const tableKey = ({ fingerprint, sheet }: Pick<Table, "fingerprint" | "sheet">) =>
  JSON.stringify([fingerprint, sheet]);

interface PeriodColumn extends Pick<PeriodValue, "start" | "end" | "namesYear"> {
  readonly actual: number;
  readonly target?: number;
}

function periodColumns(table: Table, grid: Grid | undefined, asOf: DateSerial): readonly PeriodColumn[] {
  const actuals = table.columns.filter(({ role }) => role === "period" || role === "period:actual");
  if (!grid || actuals.length === 0 || table.orientation === "columns") return [];
  const headings = actuals.map(({ index, period }) => headingOf(grid, table, index) ?? period);
  const periods = headingPeriods(headings, asOf);
  return actuals.flatMap(({ index, period }, place): readonly PeriodColumn[] => {
    const known = periods[place];
    if (!known) return [];
    const target = table.columns.find(
      (column) => column.role === "period:target" && column.period === period,
    );
    return [
      {
        ...known,
        namesYear: namesYear(headings[place]),
        actual: index,
        ...(target && { target: target.index }),
      },
    ];
  });
}

/** A heading that is a date says more than its words. */
function headingOf(grid: Grid, { headerRows }: Table, column: number): CellValue {
  const values = headerRows.map((row) => cellAt(grid, row, column).value);
  return values.find((value) => typeof value === "number");
}

function periodValue(grid: Grid, row: number, column: PeriodColumn): readonly PeriodValue[] {
  const { value: typed } = cellAt(grid, row, column.actual);
  const value = numberOf(typed);
  if (value === undefined) return [];
  const { start, end } = column;
  const target = column.target === undefined ? undefined : cellAt(grid, row, column.target).value;
  return [{ start, end, namesYear: column.namesYear, typed, value, ...(target !== undefined && { target }) }];
}

/** `=Data!B3` and `=SUM(Sales)` are fed, `=12+30` is typed. */
function readsOthers(formula: string | undefined): boolean {
  if (formula === undefined) return false;
  return /[A-Za-z_\p{L}][\w.\p{L}]*(?!\s*\(|[\w.\p{L}])/u.test(formula.replace(/"[^"]*"/g, ""));
}
