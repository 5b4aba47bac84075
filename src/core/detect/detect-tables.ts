import { overlaps, type Area } from "../model/address";
import type { Correction } from "../model/correction";
import type { FoundTables } from "../model/found-tables";
import { cellAt, gridOf } from "../model/grid";
import { measureRows, nameColumn, type Table } from "../model/table";
import { isSame, rememberedOf, settled } from "../model/remembered";
import { asPart, inOnePiece, type Slices } from "../model/slices";
import type { Workbook } from "../model/workbook";
import { candidatesInSlices, type FoundCandidate } from "./all-candidates";
import { applyCorrections } from "./apply-corrections";
import { findDeclared, sistersOfDeclared, type FoundDeclared } from "./find-declared";
import { keptName, numberFingerprints } from "./fingerprint";
import { headingReader } from "./headings/read-heading";
import type { Candidate, Judgement } from "./judge/candidate";
import { judgeTable, LEAST_CONFIDENCE, LEAST_OFFERED } from "./judge/judge-table";
import { judgedAlike } from "./judge-alike";
import { likeliest } from "./likeliest";
import { notTaken, type JudgedCandidate } from "./not-taken";
import { withLimits } from "./roles/limit-columns";
import { withNumberedLevels } from "./roles/numbered-levels";
import { withActualOfTarget } from "./roles/several-actuals";
import { settleByTitle } from "./roles/settle-by-title";
import { settleKind } from "./roles/settle-kind";
import { settleOrientation } from "./roles/settle-orientation";
import { settleOverTime } from "./roles/summary-columns";
import { settleByValues } from "./roles/settle-by-values";
import { shareRoles } from "./roles/share-roles";
import { withSpansOfNow } from "./roles/spans-of-now";
import { withYearlyTarget } from "./roles/yearly-target";
import type { NamesIn } from "./table-meant";
import { underObjectives } from "./under-objectives";
import { tableOf } from "./table-of-candidate";

/** Finds the KPI and OKR tables of a workbook, with the user's corrections; other tables are not mentioned. */
export function detectTables(workbook: Workbook, corrections: readonly Correction[]): readonly Table[] {
  return findTables(workbook, corrections).tables;
}

/** The tables, those that the pane asks about, and why nothing else is one. */
export function findTables(workbook: Workbook, corrections: readonly Correction[]): FoundTables {
  return inOnePiece(findTablesInSlices(workbook, corrections));
}

/** The same with a rest after each sheet and each table. */
export function* findTablesInSlices(
  workbook: Workbook,
  corrections: readonly Correction[],
  linked: ReadonlySet<string> = new Set(),
): Slices<FoundTables> {
  const candidates = yield* candidatesInSlices(workbook);
  const judged = judgeAlike(candidates);
  const likely = yield* likelyTables(judged);
  const isClaimed = ({ confidence }: Table): boolean => confidence >= LEAST_CONFIDENCE;
  const whereabouts = {
    shown: new Set(workbook.grids.map(({ sheet }) => sheet)),
    hidden: new Set(workbook.hiddenSheets),
    linked,
  };
  const declared = findDeclared(workbook, corrections, { whereabouts, read: headingReader() });
  // Numbered and corrected together, so that what was said of one is never taken for its sister.
  const numbered = numberFingerprints([
    ...likely.filter(isClaimed),
    ...likely.filter((table) => !isClaimed(table)),
  ]);
  const corrected = applyCorrections(
    { found: numbered, declared: withNumbers(workbook, declared) },
    corrections,
    whereabouts,
    namesIn(workbook),
  );
  const { standing, dismissed, said } = corrected;
  const tables = standing.filter((table) => table.isDeclared === true || isClaimed(table));
  const perhaps = standing.filter((table) => !tables.includes(table) && !liesOnOne(table, tables));
  return {
    tables,
    perhaps,
    dismissed,
    said,
    corrections: corrected.corrections,
    notTaken: notTaken(workbook, judged, {
      taken: [...tables, ...perhaps],
      dismissed,
      sisters: sistersOfDeclared(workbook, declared),
    }),
  };
}

/** Declared tables are numbered sheet by sheet, whatever was declared first. */
function withNumbers({ grids }: Workbook, found: readonly FoundDeclared[]): readonly FoundDeclared[] {
  const order = new Map(grids.map(({ sheet }, at) => [sheet, at]));
  const place = ({ table, correction }: FoundDeclared) => order.get((table ?? correction).sheet) ?? 0;
  const sorted = [...found].sort((one, other) => place(one) - place(other));
  const tables = sorted.flatMap(({ table }) => table ?? []);
  const numbered = numberFingerprints(tables);
  return sorted.map((one) =>
    one.table ? { ...one, table: numbered[tables.indexOf(one.table)] ?? one.table } : one,
  );
}

function judgeAlike(candidates: readonly FoundCandidate[]): readonly JudgedCandidate[] {
  const alone = candidates.map((found) => ({ found, judgement: judgedBefore(found.observations) }));
  const together = judgedAlike(
    alone.map(({ found: { headings }, judgement: { confidence } }) => ({ headings, confidence })),
  );
  return alone.map(({ found, judgement }, at) => ({
    found,
    judgement: { ...judgement, confidence: together[at] ?? judgement.confidence },
  }));
}

const judgedBefore = rememberedOf(judgeTable);

/** What names a table's objective belongs to it, too. */
function liesOnOne({ sheet, area }: Table, tables: readonly Table[]): boolean {
  return tables.some((table) => table.sheet === sheet && overlaps(withObjective(table), area));
}

function withObjective({ area, objective }: Table): Area {
  return { ...area, top: Math.min(area.top, objective?.row ?? area.top) };
}

/** All that is worth a question at least; of candidates that overlap the likelier one stands. */
function* likelyTables(judged: readonly JudgedCandidate[]): Slices<readonly Table[]> {
  const kept = likeliest(judged.filter(({ judgement }) => judgement.confidence >= LEAST_OFFERED));
  const tables: Table[] = [];
  for (const { found, judgement } of kept) {
    const rest = { done: judged.length, all: judged.length };
    yield rest;
    tables.push(yield* asPart(rest, tableInSlices(found, judgement)));
  }
  const settled = shareRoles(tables);
  return underObjectives(settled.map((table, at) => ({ table, above: kept[at]?.found.above })));
}

/** A candidate as a table of the kind that was judged. */
export function tableOfFound(found: FoundCandidate, judgement: Judgement): Table {
  return inOnePiece(tableInSlices(found, judgement));
}

interface Found extends Pick<FoundCandidate, "sheet" | "region"> {
  readonly judgement: Judgement;
}

const known = new WeakMap<Candidate, { readonly found: Found; readonly table: Table }>();

function* tableInSlices({ sheet, region, candidate }: FoundCandidate, judged: Judgement): Slices<Table> {
  const found = { sheet, region, judgement: settled(judged) };
  const before = known.get(candidate);
  if (before && isSame(before.found, found)) return before.table;
  const table = yield* readTable(candidate, found);
  known.set(candidate, { found, table });
  return table;
}

function* readTable(candidate: Candidate, { sheet, region, judgement }: Found): Slices<Table> {
  const { orientation: lies, seriesColumn } = candidate.layout;
  // Its first column says what the rows hold; the columns are measures, and nothing is left to settle.
  if (lies === "columns" && seriesColumn !== undefined)
    return yield* tableOf(sheet, region, candidate, judgement);
  const byValues = settleByValues(sheet, region, candidate.layout);
  const titles = [candidate.titles.title ?? "", sheet.name];
  const isInSeries = lies === "rows-series";
  const byTitle = isInSeries ? byValues : settleByTitle(byValues, titles);
  const lie = settleOrientation({
    ...candidate.layout,
    columns: withActualOfTarget(settleKind(byTitle, judgement.kind)),
  });
  const levelled = withNumberedLevels(sheet, region, lie, judgement.kind);
  const { orientation, columns: ofKind } = levelled;
  const columns = orientation === "rows" ? withSpansOfNow(settleOverTime(sheet, region, ofKind)) : ofKind;
  const layout = {
    ...candidate.layout,
    orientation,
    columns: withYearlyTarget(withLimits(sheet, region, columns)),
  };
  return yield* tableOf(sheet, region, { ...candidate, layout }, judgement);
}

/** All names that stand in a table, as fingerprints keep them. */
function namesIn({ grids }: Workbook): NamesIn {
  return rememberedOf((table: Table) => {
    const grid = gridOf(grids, table.sheet);
    const name = nameColumn(table);
    if (!grid || !name) return [];
    const texts = measureRows(table).map(({ index }) => cellAt(grid, index, name.index).value);
    return texts.flatMap((text) => (typeof text === "string" ? [keptName(text)] : []));
  });
}
