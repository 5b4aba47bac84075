import fc from "fast-check";
import { evaluateHealth } from "../../src/core/answer/evaluate-health";
import { evaluateLink } from "../../src/core/answer/evaluate-link";
import { evaluateStaleness } from "../../src/core/answer/evaluate-period";
import { isBlank, isCellError, type CellValue } from "../../src/core/model/cell";
import { calendarDate, dateSerial } from "../../src/core/model/period";
import { spellScales, type Scales } from "../../src/core/model/scale";
import type { HealthInput } from "../../src/core/model/measured";
import { HEALTH, STALENESS, type Health } from "../../src/core/model/health";
import { healthFormula, stalenessFormula } from "../../src/core/formula/flag-formulas";
import { percentTolerance } from "../../src/core/formula/health-terms";
import { inputExpressions, toldTexts } from "../../src/core/formula/input-expressions";
import { LONGEST_FORMULA } from "../../src/core/plan/steps/formula-length";
import { NO_TEXTS, type KnownTexts } from "../../src/core/formula/plain/plain-texts";
import type { PlainDialect } from "../../src/core/formula/plain/plain-dialect";
import { plainFormula } from "../../src/core/formula/plain/plain-translate";
import { PLAIN_REFERENCES } from "../../src/core/formula/row-references";
import { numberRows, PLAIN_AS_OF, typedRows, type PlainRow } from "../kit/plain-rows";
import { BOOK_TIMERS_MS, plainTable, shownBeside, untoldRows, type PlainTable } from "../kit/plain-table";

jest.setTimeout(3_600_000);
// The workbooks are closed once their timers are over.
afterAll(() => new Promise((resolve) => setTimeout(resolve, BOOK_TIMERS_MS)));

const SEED = 20261122;
/** Each row is four formulas of thousands of characters, of which the preview computes some thirty in a second. */
const TIMES = process.env.SOAK === "1" ? 20 : Number(process.env.TIMES ?? 1);
const DIALECTS: readonly PlainDialect[] = ["modern", "classic"];
const DIRECTION_COLUMN = 4;
const DUE_COLUMN = 6;
const GOOD_AND_BAD = [HEALTH.onTrack, HEALTH.achieved, HEALTH.atRisk, HEALTH.offTrack, HEALTH.missed];

/** A table with its plain formulas, and the words that they are to show: those of our functions, or that a row is untold. */
interface Asked {
  readonly rows: readonly PlainRow[];
  readonly formulas: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
  readonly untold: number;
}

/** What no formula of Excel's length can hold is left unread, as in the plan. */
function ask(table: PlainTable, dialect: PlainDialect, scales?: Scales): Asked {
  const known = table.reader.textsOf(table.table);
  const texts =
    longest(formulasOf(table, dialect, { texts: known, scales })) <= LONGEST_FORMULA ? known : NO_TEXTS;
  const untold = untoldRows(table, texts, "health");
  const undated = untoldRows(table, texts, "staleness");
  const words = table.rows.map((row, index) => {
    const [health, staleness] = functionWords(asTold(row, table, index), scales);
    return [
      untold.has(index) ? HEALTH.checkInputs : health,
      undated.has(index) ? STALENESS.checkDate : staleness,
    ];
  });
  return {
    rows: table.rows,
    formulas: formulasOf(table, dialect, { texts, scales }),
    words,
    untold: untold.size,
  };
}

/** The row as its formulas tell it. */
function asTold(row: PlainRow, { measures }: PlainTable, index: number): PlainRow {
  const read = measures.find(({ at }) => at.row === index + 1);
  const told = Object.keys(read?.typedAs ?? {}) as readonly HealthInput[];
  return told.reduce((all, input) => ({ ...all, [input]: read?.inputs[input] }), row);
}

function longest(formulas: readonly (readonly string[])[]): number {
  return Math.max(...formulas.flat().map(({ length }) => length));
}

/** The plain formulas of each row for both flags. */
function formulasOf(
  { table, rows, measures }: PlainTable,
  dialect: PlainDialect,
  { texts, scales }: { readonly texts: KnownTexts; readonly scales: Scales | undefined },
): Asked["formulas"] {
  const shape = {
    table,
    references: PLAIN_REFERENCES,
    directionColumn: DIRECTION_COLUMN,
    clocks: new Map(),
    ...toldTexts(measures),
    fromWords: new Set<never>(),
    cycle: { named: undefined, yearStart: "1" },
    duePeriods: { column: DUE_COLUMN, suffix: "" },
    usualCadence: "31",
  };
  return rows.map((_, index) => {
    const inputs = inputExpressions(shape, index + 1);
    const health = healthFormula(inputs, {
      tolerance: percentTolerance(inputs.target ?? "", undefined, scales?.target),
      ...(scales && { scales: `"${spellScales(scales)}"` }),
    });
    const staleness = stalenessFormula(inputs.updated ?? "", inputs.cadence);
    return [health, staleness].map((source) => plainFormula(`=${source}`, dialect, texts) ?? "no formula");
  });
}

/** A cell as the formula with the function hands it over. */
function argument(value: CellValue): unknown {
  if (value === undefined) return "";
  return isCellError(value) ? { error: value.error } : value;
}

/** A due day without a start counts from its year's first. */
function yearOf(due: CellValue): CellValue {
  return typeof due === "number" && due > 0 ? dateSerial(calendarDate(due).year, 1, 1) : "";
}

function functionWords(row: PlainRow, scales: Scales | undefined): readonly [string, string] {
  const inputs = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, argument(value)]));
  const target = typeof row.target === "number" ? row.target / (scales?.target ?? 1) : 0;
  const tolerance = target >= 0.95 && target <= 1 ? (1 - target) / target : undefined;
  const { updated } = inputs;
  const cadence = inputs.cadence === "" ? 31 : inputs.cadence;
  return [
    evaluateHealth({
      ...inputs,
      start: isBlank(row.start) ? yearOf(row.due) : inputs.start,
      cadence,
      asOf: PLAIN_AS_OF,
      tolerance,
      scales: scales && spellScales(scales),
    }).health,
    evaluateStaleness({ updated, cadence, asOf: PLAIN_AS_OF }),
  ];
}

async function differences({ rows, formulas, words }: Asked): Promise<readonly string[]> {
  const shown = await shownBeside(rows, formulas);
  return rows.flatMap((row, index) =>
    (words[index] ?? []).flatMap((word, flag) =>
      shown[index]?.[flag] === word
        ? []
        : [`${word}, but the formula says ${String(shown[index]?.[flag])}: ${JSON.stringify(row)}`],
    ),
  );
}

function tables(rows: fc.Arbitrary<PlainRow>, count: number, length: number): readonly PlainTable[] {
  const each = fc.array(rows, { minLength: length, maxLength: length });
  return fc.sample(each, { seed: SEED, numRuns: count * TIMES }).map(plainTable);
}

test.each(DIALECTS)(
  "%s formulas over numbers, days and our own words say what our functions say",
  async (dialect) => {
    const asked = tables(numberRows, 1, 50).map((table) => ask(table, dialect));
    const found = await inTurn(asked);
    expect(asked.reduce((sum, { untold }) => sum + untold, 0)).toBe(0);
    expect(new Set(asked.flatMap(({ words }) => words.map(([health]) => health))).size).toBeGreaterThan(8);
    expect(found).toEqual([]);
  },
);

test.each(DIALECTS)(
  "%s formulas over what people type say the same, or that the inputs are to be checked",
  async (dialect) => {
    const asked = tables(typedRows, 5, 6).map((table) => ask(table, dialect));
    const found = await inTurn(asked);
    const untold = asked.reduce((sum, one) => sum + one.untold, 0);
    const rows = asked.reduce((sum, one) => sum + one.rows.length, 0);
    if (TIMES > 1) console.info(`${dialect}: ${rows} rows of typed cells, ${untold} untold`);
    expect(found).toEqual([]);
    expect(untold).toBeLessThan(rows * 0.8);
  },
);

/** Half of the quarter is over, so that the word is the period's: 45 of 100 is On track in it, and would be behind in May alone. */
function dueRow(due: CellValue, start?: CellValue, actual: CellValue = 45): PlainRow {
  const blank = { direction: undefined, updated: PLAIN_AS_OF, cadence: undefined };
  return { ...blank, actual, target: 100, baseline: 0, start, due };
}

const DUE_IN_PERIODS: readonly (readonly [PlainRow, Health])[] = [
  [dueRow("Q2 2026"), HEALTH.onTrack],
  [dueRow("Q1 2026"), HEALTH.missed],
  [dueRow("juin 2026"), HEALTH.notStarted],
  [dueRow("Q2 2026", dateSerial(2026, 5, 14)), HEALTH.onTrack],
  [dueRow("Q2 2026", "Mai 2026", 18), HEALTH.atRisk],
  [dueRow(dateSerial(2026, 6, 30), "Q2 2026"), HEALTH.onTrack],
  [dueRow("FY2026"), HEALTH.checkInputs],
];

// A classic formula writes every part out: with all columns there it has no room for these, and says Check inputs.
test("modern formulas know both days of a period that stands where a day is expected", async () => {
  const asked = ask(plainTable(DUE_IN_PERIODS.map(([row]) => row)), "modern");
  expect(asked.words.map(([health]) => health)).toEqual(DUE_IN_PERIODS.map(([, word]) => word));
  expect(asked.untold).toBe(1);
  expect(await differences(asked)).toEqual([]);
});

/** Percentages of one kind or the other, and of which nothing tells. */
const percentRows = fc
  .tuple(
    numberRows,
    fc.constantFrom(0.93, 93, 3, 0.8, 1.2, 99.9),
    fc.constantFrom(0.9, 90, 0.05, 5, 99.9, 250),
  )
  .map(([row, actual, target]): PlainRow => ({ ...row, actual, target, baseline: undefined }));
const SCALES: readonly Scales[] = [{ actual: 1, target: 1 }, { actual: 100, target: 1 }, { target: 100 }, {}];

test.each(DIALECTS)(
  "%s formulas over percentages on two scales say what our functions say",
  async (dialect) => {
    const asked = SCALES.flatMap((scales) =>
      tables(percentRows, 1, 8).map((table) => ask(table, dialect, scales)),
    );
    expect(new Set(asked.flatMap(({ words }) => words.map(([health]) => health)))).toContain(
      HEALTH.checkInputs,
    );
    expect(await inTurn(asked)).toEqual([]);
  },
);

async function inTurn(asked: readonly Asked[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of asked) found.push(...(await differences(one)));
  return found;
}

/** Both ends, the relation, two days, a limit and a rhythm of a link, in the columns B, C, D, F, G, H and I. */
const linkRows: fc.Arbitrary<PlainRow> = fc.record({
  actual: fc.constantFrom<CellValue>(...Object.values(HEALTH), "on track ", "#REF!", "", undefined, {
    error: "#N/A",
  }),
  target: fc.constantFrom<CellValue>(
    ...Object.values(HEALTH),
    ...GOOD_AND_BAD,
    ...GOOD_AND_BAD,
    "Broken link",
  ),
  baseline: fc.constantFrom<CellValue>("measures", "guards", "Guards ", undefined),
  direction: fc.constant(undefined),
  start: fc.constantFrom<CellValue>(
    undefined,
    0,
    PLAIN_AS_OF - 7,
    PLAIN_AS_OF - 8,
    PLAIN_AS_OF - 30,
    PLAIN_AS_OF - 60,
    PLAIN_AS_OF,
    PLAIN_AS_OF + 3,
  ),
  due: fc.constantFrom<CellValue>(
    undefined,
    undefined,
    0,
    ...[PLAIN_AS_OF - 8, PLAIN_AS_OF - 7.5, PLAIN_AS_OF - 29, PLAIN_AS_OF - 33, PLAIN_AS_OF],
    PLAIN_AS_OF + 1,
  ),
  updated: fc.constantFrom<CellValue>(undefined, 7, 0, 21),
  cadence: fc.constantFrom<CellValue>(undefined, "monthly", "Weekly ", "quarterly", "yearly", 10, 31),
});

test.each(DIALECTS)("%s verdicts are those of our function", async (dialect) => {
  const rows = fc.sample(linkRows, { seed: SEED, numRuns: 90 * TIMES });
  const formulas = rows.map((_, index) => {
    const row = index + 2;
    const day = (column: string) => `IF($${column}${row}="","",$${column}${row})`;
    const link = `=OKR.LINK($B${row},$C${row},$D${row},${day("F")},${day("G")},OKR_AsOf,${day("H")},${day("I")})`;
    return [plainFormula(link, dialect, NO_TEXTS) ?? "no formula"];
  });
  const words = rows.map(({ actual, target, baseline, start, due, updated, cadence }) => [
    evaluateLink({
      keyResultHealth: argument(actual),
      kpiHealth: argument(target),
      relation: argument(baseline),
      outSince: argument(start),
      reviewed: argument(due),
      asOf: PLAIN_AS_OF,
      within: argument(updated),
      again: argument(cadence),
    }),
  ]);
  expect(new Set(words.flat()).size).toBeGreaterThan(7);
  expect(await differences({ rows, formulas, words, untold: 0 })).toEqual([]);
});
