import { periodScene } from "./cycle-of-table";
import { isArchive } from "./evidence/archive";
import { quarterOf, quarterOfYear } from "./evidence/quarters";
import { isBlank } from "./model/cell";
import { groupBy } from "./model/group-by";
import type { CycleOffer, CycleQuestion, CycleSource, UndatedTable } from "./model/cycle";
import { HEALTH } from "./model/health";
import type { Assessment } from "./model/assessment";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { Measured } from "./model/measured";
import { partsBy, valuesOf } from "./model/by-part";
import { calendarDate, dateSerial, type DateSerial, type Period } from "./model/period";
import { rememberedIn } from "./model/remembered";
import type { Reading } from "./model/review";
import { measuresOf } from "./model/scorecard";
import { tableKey, tableKeyOfRow, type Table } from "./model/table";
import { eachPeriodOnce, namedPeriods } from "./parse/named-periods";

type Asked = Pick<Reading, "workbook" | "asOf" | "settings" | "tables" | "scorecard" | "assessments">;

/**
 * Which cycle the tables belong to whose rows carry no dates, as a question with what their words offer; undefined
 * where the settings have a cycle, or every such table names its own for certain.
 */
export function cycleQuestion(read: Asked): CycleQuestion | undefined {
  const { settings } = read;
  if (settings.cycleStart !== undefined || settings.cycleEnd !== undefined) return undefined;
  const { asOf, assessments } = read;
  const rows = groupBy(inTables(measuresOf(read.scorecard)), ([place]) => place);
  const tables = read.tables.filter((table) =>
    (rows.get(tableKey(table)) ?? []).some(([, own]) =>
      isUndated(own, { table, asOf, assessments: valuesOf(assessments, own) }),
    ),
  );
  if (tables.length === 0) return undefined;
  return { tables: tables.map(placeOf), offers: offersFor(tables, read) };
}

/** No row has a day, and its words do not settle it; a table of levels needs none. */
const isUndated = rememberedIn((rows: readonly Measured[], { table, asOf, assessments }: RowsOfTable) => {
  if (isArchive(table, asOf) || rows.some(({ cycle }) => cycle !== undefined)) return false;
  const needsDays = table.kind === "okr" || assessments.some((one) => one?.health === HEALTH.noDates);
  return needsDays && rows.every(({ inputs }) => isBlank(inputs.start) && isBlank(inputs.due));
});

interface RowsOfTable {
  readonly table: Table;
  readonly asOf: DateSerial;
  /** Of each row. */
  readonly assessments: readonly (Assessment | undefined)[];
}

const inTables = partsBy<KeyResult | Kpi>(tableKeyOfRow);

function placeOf({ sheet, area, title, fingerprint }: Table): UndatedTable {
  return { sheet, area, fingerprint, ...(title !== undefined && { title }) };
}

/** What is written nearest to the rows first; the running quarter always stands behind. */
function offersFor(tables: readonly Table[], read: Asked): readonly CycleOffer[] {
  const scene = periodScene(read);
  const among = (from: CycleSource, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text = "") =>
      namedPeriods(text, scene).map(({ period, words }): CycleOffer => ({ period, words, from })),
    );
  const { asOf, settings } = read;
  const named = [
    ...among(
      "title",
      tables.map(({ title }) => title),
    ),
    ...among("heading", tables.flatMap(headingsOfTime)),
    ...among(
      "sheet",
      tables.map(({ sheet }) => sheet),
    ),
  ];
  const offers: readonly CycleOffer[] = [
    ...(settings.yearStart === 1 ? inYearBeside(named) : named),
    ...among("file name", [read.workbook.fileName]),
    {
      period: quarterOf(asOf, settings.yearStart),
      words: quarterOfYear(asOf, settings.yearStart),
      from: "today",
    },
  ];
  return eachPeriodOnce(offers);
}

/** `Target 2026`, `Actual Q3 2026`: what the numbers of a row are of. A baseline is of another time. */
function headingsOfTime({ columns }: Table): readonly string[] {
  return columns.flatMap(({ role, header }) =>
    role === "target" || role === "actual" || role === "progress" ? [header] : [],
  );
}

/** `T2` on a sheet whose titles name 2026 and no other year is the one of 2026, however long ago that was. */
function inYearBeside(offers: readonly CycleOffer[]): readonly CycleOffer[] {
  const years = new Set(offers.flatMap(({ words }) => /^20\d\d$/.exec(words) ?? []));
  const [year] = years;
  if (year === undefined || years.size > 1) return offers;
  return offers.map((offer) =>
    /\d\d/.test(offer.words)
      ? offer
      : { ...offer, period: movedTo(Number(year), offer.period), words: `${offer.words} ${year}` },
  );
}

/** The same months of another year. */
function movedTo(year: number, { start, end }: Period): Period {
  const [first, last] = [calendarDate(start), calendarDate(end + 1)];
  return {
    start: dateSerial(year, first.month, first.day),
    end: dateSerial(year + last.year - first.year, last.month, last.day) - 1,
  };
}
