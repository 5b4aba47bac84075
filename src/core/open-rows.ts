import { groupBy } from "./model/group-by";
import type { Assessment } from "./model/assessment";
import { partsBy, readerOfPart, valuesOf } from "./model/by-part";
import type { Evidence } from "./model/evidence";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import { joined } from "./model/parts";
import type { DateSerial } from "./model/period";
import { isSame, rememberedOf, settled } from "./model/remembered";
import type { Reading } from "./model/review";
import type { RowCase } from "./model/row-case";
import { measuresOf } from "./model/scorecard";
import { asPart, type Slices } from "./model/slices";
import { tableKey, tableKeyOfRow, type Table } from "./model/table";
import { closingKey, readClosings } from "./ours/read-scores";
import { ownersBeside } from "./owners-beside";
import { readRowCase, type RowScene } from "./read-row-case";

interface OpenedRows {
  /** Those that something is said of. */
  readonly spoken: readonly RowCase[];
  /** Those that were closed with their quarter. */
  readonly closed: readonly RowCase[];
  readonly archivedRows: number;
}

/** Every row on show as its case, sheet by sheet, without those of archives. */
export function* openRows(review: Reading, archived: ReadonlySet<string>): Slices<OpenedRows> {
  const { settings, asOf, scorecard } = review;
  const sheets = inSheetOrder(review);
  const all = scorecard.kpis.length + scorecard.keyResults.length;
  yield { done: 0, all };
  const about = sameScene({
    asOf,
    settings,
    ownersOf: ownersBeside(measuresOf(scorecard)),
    isClosed: closedRows(review),
  });
  const tables = new Map(
    review.tables.map((table) => [tableKey(table), table] as const).filter(([place]) => !archived.has(place)),
  );
  const parts: SheetRows[] = [];
  let done = 0;
  for (const measures of sheets) {
    const read = readSheet(measures, { about, ...aboutRows(measures, { tables, review }) });
    parts.push(dividedRows(yield* asPart({ done, all }, read)));
    done += measures.length;
  }
  const [spoken, closed] = [
    joined(parts.map((part) => part.spoken)),
    joined(parts.map((part) => part.closed)),
  ];
  return { spoken, closed, archivedRows: all - spoken.length - closed.length };
}

let lastScene: RowScene | undefined;

/** The very scene of before while nothing in it is another. */
function sameScene(scene: RowScene): RowScene {
  return lastScene && isSame(lastScene, scene) ? lastScene : (lastScene = scene);
}

type SheetRows = Pick<OpenedRows, "spoken" | "closed">;

/** What was found before of the rows of a sheet: their tables, and of each row, in their order. */
interface AboutRows {
  readonly tables: readonly Table[];
  readonly assessments: readonly (Assessment | undefined)[];
  readonly evidence: readonly (Evidence | undefined)[];
}

function aboutRows(
  measures: readonly (Kpi | KeyResult)[],
  { tables, review }: { readonly tables: ReadonlyMap<string, Table>; readonly review: Reading },
): AboutRows {
  return {
    tables: rowsInTables(measures).flatMap(([place]) => tables.get(place) ?? []),
    assessments: valuesOf(review.assessments, measures),
    evidence: valuesOf(review.evidence, measures),
  };
}

/** The rows of each table. */
export const rowsInTables = partsBy<Kpi | KeyResult>(tableKeyOfRow);

interface SheetScene extends AboutRows {
  readonly about: RowScene;
}

const readSheet = readerOfPart((measure: Kpi | KeyResult, scene: SheetScene, at): RowCase | undefined => {
  const place = tableKeyOfRow(measure);
  const table = scene.tables.find((one) => tableKey(one) === place);
  const [assessment, evidence] = [scene.assessments[at], scene.evidence[at]];
  if (!table || !assessment || !evidence) return undefined;
  return readRowCase(measure, { table, assessment, evidence }, scene.about);
});

const dividedRows = rememberedOf((rows: readonly (RowCase | undefined)[]): SheetRows => {
  const read = rows.filter((row) => row !== undefined);
  return { spoken: read.filter((row) => !row.isClosed), closed: read.filter((row) => row.isClosed) };
});

/** Tables stand in the order of the workbook; KPIs and key results of one table do not mix. */
function inSheetOrder({ scorecard, workbook }: Reading): readonly (readonly (Kpi | KeyResult)[])[] {
  const lists = groupBy(onSheets(measuresOf(scorecard)), ([sheet]) => sheet);
  return workbook.grids.flatMap(({ sheet }) => {
    const rows = joined((lists.get(sheet) ?? []).map(([, list]) => list));
    return rows.length === 0 ? [] : [downTheSheet(rows)];
  });
}

const onSheets = partsBy<Kpi | KeyResult>(({ at }) => at.sheet);

/** Nearly always as they are. */
const downTheSheet = rememberedOf((rows: readonly (Kpi | KeyResult)[]): readonly (Kpi | KeyResult)[] => {
  const compare = ({ at: one }: Kpi | KeyResult, { at: other }: Kpi | KeyResult) =>
    one.row - other.row || one.column - other.column;
  const isInOrder = rows.every((row, at) => at === 0 || compare(rows[at - 1] ?? row, row) <= 0);
  return isInOrder ? rows : [...rows].sort(compare);
});

/** A key result whose due day lies before the day on which one of its name was closed. */
function closedRows({ workbook }: Reading) {
  return closedBy(settled([...readClosings(workbook.grids)]));
}

const closedBy = rememberedOf((all: readonly (readonly [key: string, days: readonly DateSerial[]])[]) => {
  const closings = new Map(all);
  return (measure: Kpi | KeyResult, due: DateSerial | undefined): boolean => {
    if (measure.kind === "kpi" || due === undefined || closings.size === 0) return false;
    const days = closings.get(closingKey(measure.objective ?? "", measure.name)) ?? [];
    return days.some((closedOn) => due <= closedOn);
  };
});
