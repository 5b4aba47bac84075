import type { Link, LinkDays } from "../../model/link";
import type { DateSerial } from "../../model/period";
import type { Measured } from "../../model/measured";
import { sameId, type RegisterColumn, type RegisterRow } from "../../model/register";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import type { NewContent, Refusal, WritePlan } from "../../model/write-plan";
import { literalText } from "../../formula/content";
import { withFormulasThatFit } from "../steps/formula-length";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { idColumnPart, type IdColumnPart } from "./plan-id-columns";
import { linkEnd, type LinkEnd } from "./link-end";
import { freeRows, registerPart, registerSite, type RegisterSite, type WantedRow } from "./register-part";
import { rowFormulas, rowLiterals, typedName, type LinkEnds } from "./register-row";
import type { LinksChange, LinkSources, LinkWish } from "./link-sources";
import { cellsTitle, countCells, joinParts, refusedPart, type PlanPart } from "../steps/plan-part";
import { namesRefusal, settingsPart } from "../keep/plan-settings";
import { workbookRefusal } from "../steps/preflight";

/**
 * Everything that a change of links would do to the workbook: ids in the tables that take part, rows of the register,
 * and the settings that its formulas name. Nothing is written yet; the same workbook gives the same plan.
 */
export function planLinks(review: Review, change: LinksChange, sources: LinkSources): WritePlan {
  const isFormula = change.kind === "link" || change.kind === "refresh";
  const refusal = workbookRefusal(review.workbook) ?? (isFormula ? namesRefusal(review) : undefined);
  const site = registerSite(review, sources.register);
  if (refusal) return finished(review, refusedPart(refusal));
  if ("reason" in site) return finished(review, refusedPart(site));
  return finished(review, withFormulasThatFit(linksPart(review, change, { site, sources })));
}

interface Desk {
  readonly site: RegisterSite;
  readonly sources: LinkSources;
}

function linksPart(review: Review, change: LinksChange, desk: Desk): PlanPart {
  switch (change.kind) {
    case "link":
      return addedLinks(review, change.links, desk);
    case "unlink": {
      const rows = rowsOf(desk, change.link);
      return registerPart(
        desk.site,
        rows.map(({ row }) => ({ row, cells: "clear" })),
      );
    }
    case "reviewed":
      return reviewedLink(review, change, desk);
    case "refresh":
      return joinParts([settings(review), registerPart(desk.site, standingRows(review, desk, new Map()))]);
  }
}

/** The day, the words, and since when each link differs; a register of before gets the formulas that look there. */
function reviewedLink(
  review: Review,
  { link, decision = "" }: Extract<LinksChange, { readonly kind: "reviewed" }>,
  desk: Desk,
): PlanPart {
  const words = decision.trim();
  const cells = { reviewed: review.dates.today, decision: words === "" ? undefined : literalText(words) };
  const settled = rowsOf(desk, link).map(({ row }): WantedRow => ({ row, cells }));
  const isOld = desk.site.added.length > 0;
  return joinParts([
    ...(isOld ? [settings(review)] : []),
    registerPart(desk.site, [
      ...(isOld ? standingRows(review, desk, new Map()) : notedRows(review, desk)),
      ...settled,
    ]),
  ]);
}

/** Since when each link differs, and nothing else. */
export function notedRows(review: Review, { sources }: Desk): readonly WantedRow[] {
  return sources.register.rows.flatMap(({ row, link }, index): readonly WantedRow[] => {
    const { keyResult, kpi } = sources.resolved[index] ?? {};
    return keyResult && kpi ? [{ row, cells: outSinceCell(review, sources, { link, keyResult, kpi }) }] : [];
  });
}

interface Pair {
  readonly link: Link;
  readonly keyResult: Measured;
  readonly kpi: Measured;
}

/** Where nothing tells since when, it is since we look. A link that agrees again is emptied. */
function outSinceCell(
  { asOf }: Review,
  sources: LinkSources,
  { link, keyResult, kpi }: Pair,
): { readonly outSince?: DateSerial | undefined } {
  const out = sources.outSinceOf(link, keyResult.key, kpi.key);
  switch (out.kind) {
    case "agrees":
      return { outSince: undefined };
    case "unknown":
      return {};
    case "out":
      return { outSince: out.since ?? asOf };
  }
}

function rowsOf({ sources }: Desk, link: Link): readonly RegisterRow[] {
  return sources.register.rows.filter(
    (row) => sameId(row.link.keyResultId, link.keyResultId) && sameId(row.link.kpiId, link.kpiId),
  );
}

function settings(review: Review): PlanPart {
  return settingsPart(review, { asOf: review.asOf, isToday: review.dates.from === "today" });
}

function addedLinks(review: Review, wishes: readonly LinkWish[], desk: Desk): PlanPart {
  const { measures, lost } = wishedMeasures(review, wishes);
  const tables = review.tables.filter(({ sheet, fingerprint }) =>
    measures.some((measure) => measure.table === fingerprint && measure.at.sheet === sheet),
  );
  const idParts = tables.map((table): { table: Table; part: IdColumnPart } => {
    const identity = desk.sources.identities.find((one) => one.table === table.fingerprint);
    return { table, part: identity ? idColumnPart(review, table, identity) : refusedPart() };
  });
  const columns = new Map<string, number>();
  for (const { table, part } of idParts) {
    if (part.column !== undefined) columns.set(table.fingerprint, part.column);
  }
  const fresh = freshRows(review, wishes, desk, columns);
  const refusals = refusedPart(...lost, ...idParts.flatMap(({ part }) => part.refusals));
  const again = linkedAgain(review, wishes, desk, columns);
  if (fresh.length === 0) return joinParts([refusals, registerPart(desk.site, again)]);
  const taking = tablesOf(fresh);
  const ids = idParts.filter(({ table }) => taking.has(table)).map(({ part }) => part);
  const standing = standingRows(review, desk, columns);
  return joinParts([
    refusals,
    settings(review),
    ...ids,
    registerPart(desk.site, [...standing, ...again, ...fresh.map(({ wanted }) => wanted)]),
  ]);
}

/** A table whose rows are linked to nothing in the end gets no ids. */
function tablesOf(fresh: readonly FreshRow[]): ReadonlySet<Table> {
  return new Set(fresh.flatMap(({ ends }) => [ends.keyResult.table, ends.kpi.table]));
}

function wishedMeasures(
  review: Review,
  wishes: readonly LinkWish[],
): { readonly measures: readonly Measured[]; readonly lost: readonly Refusal[] } {
  const keys = [...new Set(wishes.flatMap(({ keyResult, kpi }) => [keyResult, kpi]))];
  const found = keys.map((key) => ({ key, measure: measureOf(review, key) }));
  return {
    measures: found.flatMap(({ measure }) => (measure ? [measure] : [])),
    lost: found.flatMap(({ key, measure }) =>
      measure
        ? []
        : [{ reason: `${key} is not in the workbook any more.`, instead: "Read the workbook again." }],
    ),
  };
}

function measureOf({ scorecard }: Review, key: string): Measured | undefined {
  const measures: readonly Measured[] = [...scorecard.keyResults, ...scorecard.kpis];
  return measures.find((measure) => measure.key === key);
}

/** The rows of the register that stand, with their formulas as they should be now. Broken ones stay as they are. */
function standingRows(
  review: Review,
  { site, sources }: Desk,
  added: ReadonlyMap<string, number>,
): readonly WantedRow[] {
  const columns = new Map([...standingColumns(sources), ...added]);
  return sources.register.rows.flatMap(({ row, link }, index): readonly WantedRow[] => {
    const { keyResult, kpi } = sources.resolved[index] ?? {};
    const ends = keyResult && kpi && endsOf(review, sources, columns, [keyResult, kpi]);
    if (!ends) return [];
    return [filledRow(review, { row, columns: site.columns }, { link, ends, sources, newness: "standing" })];
  });
}

function standingColumns({ identities }: LinkSources): ReadonlyMap<string, number> {
  return new Map(
    identities.flatMap((identity) =>
      identity.kind === "ids" && identity.column !== undefined
        ? [[identity.table, identity.column] as const]
        : [],
    ),
  );
}

/** Linking a pair that is linked already says that it is still the same, whatever its rows are called now. */
function linkedAgain(
  review: Review,
  wishes: readonly LinkWish[],
  { sources }: Desk,
  columns: ReadonlyMap<string, number>,
): readonly WantedRow[] {
  return wishes.flatMap(({ keyResult, kpi, relation }): readonly WantedRow[] => {
    const measures = [measureOf(review, keyResult), measureOf(review, kpi)] as const;
    const ends = measures[0] && measures[1] && endsOf(review, sources, columns, [measures[0], measures[1]]);
    const standing = ends && standingRow(sources, ends);
    if (!standing) return [];
    const { keyResultName, kpiName } = standing.link;
    const [from, to] = [typedName(ends.keyResult), typedName(ends.kpi)];
    const cells = {
      relation,
      ...(keyResultName !== from && { keyResultName: literalText(from) }),
      ...(kpiName !== to && { kpiName: literalText(to) }),
    };
    return [{ row: standing.row, cells }];
  });
}

interface FreshRow {
  readonly ends: LinkEnds;
  readonly wanted: WantedRow;
}

function freshRows(
  review: Review,
  wishes: readonly LinkWish[],
  desk: Desk,
  columns: ReadonlyMap<string, number>,
): readonly FreshRow[] {
  const { site, sources } = desk;
  const wanted = wishes.flatMap(({ keyResult, kpi, relation }) => {
    const measures = [measureOf(review, keyResult), measureOf(review, kpi)] as const;
    const ends = measures[0] && measures[1] && endsOf(review, sources, columns, [measures[0], measures[1]]);
    if (!ends || standingRow(sources, ends)) return [];
    const names = { keyResultName: ends.keyResult.measure.name, kpiName: ends.kpi.measure.name };
    const ids = { keyResultId: ends.keyResult.id, kpiId: ends.kpi.id };
    const link: Link = { ...ids, relation, linkedOn: review.asOf, ...names };
    return [{ link, ends }];
  });
  const rows = freeRows(site, wanted.length);
  return wanted.map(({ link, ends }, index) => {
    const place = { row: rows[index] ?? 0, columns: site.columns };
    return { ends, wanted: filledRow(review, place, { link, ends, sources, newness: "new" }) };
  });
}

function endsOf(
  review: Review,
  { identities }: LinkSources,
  columns: ReadonlyMap<string, number>,
  [one, other]: readonly [Measured, Measured],
): LinkEnds | undefined {
  const keyResult: LinkEnd | undefined = linkEnd(review, one, identities, columns);
  const kpi = linkEnd(review, other, identities, columns);
  return keyResult && kpi && { keyResult, kpi };
}

function standingRow({ register }: LinkSources, { keyResult, kpi }: LinkEnds): RegisterRow | undefined {
  return register.rows.find(
    ({ link }) => sameId(link.keyResultId, keyResult.id) && sameId(link.kpiId, kpi.id),
  );
}

interface Filling {
  readonly link: Link;
  readonly ends: LinkEnds;
  readonly sources: LinkSources;
  readonly newness: "new" | "standing";
}

function filledRow(
  review: Review,
  place: Parameters<typeof rowFormulas>[2],
  { link, ends, sources, newness }: Filling,
): WantedRow {
  const formulas = rowFormulas(review, ends, place, sources.readings);
  const measures = { keyResult: ends.keyResult.measure, kpi: ends.kpi.measure };
  const noted = outSinceCell(review, sources, { link, ...measures });
  const cells: Partial<Record<RegisterColumn, NewContent>> = {
    ...(newness === "new" && rowLiterals(link, ends)),
    ...formulas,
    ...noted,
  };
  return { row: place.row, cells, shows: shownIn(review, { link: { ...link, ...noted }, ends, sources }) };
}

function shownIn(
  review: Review,
  { link, ends, sources }: Pick<Filling, "ends" | "sources"> & { readonly link: LinkDays },
): Partial<Record<RegisterColumn, string>> {
  const { keyResult, kpi } = ends;
  const healthOf = (key: string) => review.assessments.get(key)?.health;
  const [keyResultHealth, kpiHealth] = [healthOf(keyResult.measure.key), healthOf(kpi.measure.key)];
  return {
    keyResult: keyResult.measure.name,
    kpi: kpi.measure.name,
    ...(keyResultHealth !== undefined && { keyResultHealth }),
    ...(kpiHealth !== undefined && { kpiHealth }),
    verdict: sources.verdictOf(link, keyResult.measure.key, kpi.measure.key),
    keyResultRow: String(keyResult.measure.at.row + 1),
    kpiRow: String(kpi.measure.at.row + 1),
  };
}

function finished(review: Review, { steps, groups, refusals, journal }: PlanPart): WritePlan {
  const cells = countCells(groups);
  const metadata = withEntries(review.metadata, journal);
  return {
    title: cells === 0 ? "Write nothing" : cellsTitle("Write", cells),
    steps: steps.length === 0 ? [] : [...steps, ...metadataSteps(review.workbook, metadata)],
    groups: groups.filter((group) => group.cells.length > 0),
    refusals,
  };
}
