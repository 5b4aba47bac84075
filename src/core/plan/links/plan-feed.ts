import { cellToA1, quoteSheetName } from "../../model/address";
import { isBlank, isCellError } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { sameId, type Register } from "../../model/register";
import { KNOWN_FUNCTION } from "../../formula/never-hidden";
import { callsOurFunction } from "../../model/marks";
import { isFeedFormula } from "../../ours/own-feeds";
import type { Review } from "../../model/review";
import type { WritePlan, PlannedCell, Refusal } from "../../model/write-plan";
import { isSameContent, contentOf } from "../../formula/content";
import { withFormulasThatFit } from "../steps/formula-length";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { groupTitle } from "../steps/new-column-steps";
import { writeSteps } from "../steps/own-column-steps";
import { endActual, linkEnd, rowSearched, searchedColumns, wholeColumn, type LinkEnd } from "./link-end";
import type { LinkEnds } from "./register-row";
import { registerSite, type RegisterSite } from "./register-part";
import type { LinkSources } from "./link-sources";
import { cellsTitle, NO_PART } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";

/** A key result whose actual is to follow a KPI that measures it; both by `Measured.key`. */
export interface FeedWish {
  readonly keyResult: string;
  readonly kpi: string;
  /** blank only: a typed number stays. replace: the user has seen the number and agreed. */
  readonly over: "blank only" | "replace";
}

/** Makes the actual of a key result a formula on the KPI's cell: no number is typed twice. */
export function planFeed(review: Review, wish: FeedWish, sources: LinkSources): WritePlan {
  const feed = feedOf(review, wish, sources);
  if ("reason" in feed) return { title: "Write nothing", steps: [], groups: [], refusals: [feed] };
  const { cell, end } = feed;
  const { sheet, row, column } = cell.at;
  if (isSameContent(contentOf(cellAt(end.grid, row, column)), cell.becomes)) {
    return { title: "Write nothing", steps: [], groups: [], refusals: [] };
  }
  const area = { top: row, left: column, bottom: row, right: column };
  const groups = [{ title: groupTitle(sheet, column, "actual from its KPI"), cells: [cell] }];
  const { refusals } = withFormulasThatFit({ ...NO_PART, groups });
  if (refusals.length > 0) return { title: "Write nothing", steps: [], groups: [], refusals };
  const metadata = withEntries(review.metadata, [
    { kind: "feed", sheet, area, fingerprint: end.table.fingerprint },
  ]);
  return {
    title: cellsTitle("Write", 1),
    steps: [...writeSteps(end.grid, [cell]), ...metadataSteps(review.workbook, metadata)],
    groups,
    refusals: [],
  };
}

type Feed = { readonly cell: PlannedCell; readonly end: LinkEnd } | Refusal;

function feedOf(review: Review, { keyResult: key, kpi: kpiKey, over }: FeedWish, sources: LinkSources): Feed {
  const refusal = workbookRefusal(review.workbook);
  if (refusal) return refusal;
  const site = registerSite(review, sources.register);
  if ("reason" in site) return site;
  const ends = endsOf(review, key, kpiKey, sources);
  if (!ends)
    return {
      reason: "Both rows need to be linked before one can feed the other.",
      instead: "Link them first.",
    };
  const { keyResult, kpi } = ends;
  const at = keyResult.measure.cells.actual;
  const actual = endActual(review, kpi, rowOf(review, kpi));
  const name = keyResult.measure.name;
  if (!at) return { at: keyResult.measure.at, reason: `"${name}" has no cell for its actual.` };
  if (actual === undefined)
    return { at: kpi.measure.at, reason: `"${kpi.measure.name}" has no actual to feed from.` };
  const cell = cellAt(keyResult.grid, at.row, at.column);
  const refused = takenRefusal(keyResult, at, { over, register: sources.register }) ?? circleRefusal(kpi, at);
  if (refused) return refused;
  const becomes = feedFormula(review, { site, ends, actual });
  return { cell: { at, was: cell.value, becomes, shows: actualText(kpi) }, end: keyResult };
}

/** The number that the KPI has now, as its cell shows it: what the key result's cell will show. */
function actualText({ grid, measure: { cells, inputs } }: LinkEnd): string {
  const shown = cells.actual && cellAt(grid, cells.actual.row, cells.actual.column).text;
  const { actual } = inputs;
  return shown ?? (isBlank(actual) || isCellError(actual) ? "" : String(actual));
}

function endsOf(review: Review, key: string, kpiKey: string, sources: LinkSources) {
  const columns = new Map(
    sources.identities.flatMap((identity) =>
      identity.kind === "ids" && identity.column !== undefined
        ? [[identity.table, identity.column] as const]
        : [],
    ),
  );
  const keyResult = review.scorecard.keyResults.find((one) => one.key === key);
  const kpi = review.scorecard.kpis.find((one) => one.key === kpiKey);
  const from = keyResult && linkEnd(review, keyResult, sources.identities, columns);
  const to = kpi && linkEnd(review, kpi, sources.identities, columns);
  if (!from || !to) return undefined;
  const isLinked = sources.register.rows.some(
    ({ link }) => sameId(link.keyResultId, from.id) && sameId(link.kpiId, to.id),
  );
  return isLinked ? { keyResult: from, kpi: to } : undefined;
}

/** Why the actual's cell cannot take a formula. */
function takenRefusal(
  { grid, table, measure }: LinkEnd,
  at: PlannedCell["at"],
  { over, register }: { readonly over: FeedWish["over"]; readonly register: Register },
): Refusal | undefined {
  const where = `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
  const cell = cellAt(grid, at.row, at.column);
  const protection = sheetRefusal(grid);
  if (protection) return protection;
  if (table.excelTable !== undefined) {
    const reason = `${where} stands in the Excel table ${table.excelTable}: Excel may copy a formula into the whole column.`;
    return { at, reason, instead: "Type the number, or turn the table into a range first." };
  }
  const isFed = isFeedFormula(cell.formula, register);
  if (isFed || (isBlank(cell.value) && cell.formula === undefined) || over === "replace") return undefined;
  const reason = `${where} already holds the actual of "${measure.name}".`;
  return { at, reason, instead: "Agree to replace it, or clear the cell." };
}

/** A formula that asks for whole columns must not stand in one of them. */
function circleRefusal({ grid, table: { area } }: LinkEnd, at: PlannedCell["at"]): Refusal | undefined {
  if (grid.sheet !== at.sheet || at.column < area.left || at.column > area.right) return undefined;
  const reason = `${quoteSheetName(at.sheet)}!${cellToA1(at)} stands in a column of its KPI's own table, so the formula would ask for itself.`;
  return { at, reason, instead: "Move one of the tables to another sheet, or type the number." };
}

function rowOf(review: Review, kpi: LinkEnd): string {
  return rowSearched(searchedColumns(review, kpi, kpi.idColumn), `"${kpi.id}"`);
}

interface Feeding {
  readonly site: RegisterSite;
  readonly ends: LinkEnds;
  /** The formula part that gives the KPI's actual. */
  readonly actual: string;
}

/**
 * No number where the link is gone or an id stands twice: `#N/A` is never green. A blank would be no data, so where our
 * functions are not known the cell says `#NAME?`.
 */
function feedFormula(review: Review, { site, ends, actual }: Feeding): string {
  const { sheet, columns } = site;
  const { keyResult, kpi } = ends;
  const isLinked = `COUNTIFS(${wholeColumn(sheet, columns.keyResultId)},"${keyResult.id}",${wholeColumn(sheet, columns.kpiId)},"${kpi.id}")=1`;
  const isUnique = `COUNTIF(${searchedColumns(review, kpi, kpi.idColumn).range},"${kpi.id}")=1`;
  const known = callsOurFunction(actual) ? `,${KNOWN_FUNCTION}=1` : "";
  return `=IF(AND(${isLinked},${isUnique}${known}),${actual},NA())`;
}
