import { measuresOf } from "../../model/scorecard";
import type { Link } from "../../model/link";
import type { Measured } from "../../model/measured";
import { pairKey, type RegisterRow } from "../../model/register";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import type { Refusal } from "../../model/write-plan";
import { literalText } from "../../formula/content";
import { idColumnPart, type IdColumnPart } from "./plan-id-columns";
import { freeRows, registerPart, type WantedRow } from "./register-part";
import { typedName, type LinkEnds } from "./register-row";
import type { LinkWish } from "./link-sources";
import { joinParts, refusedPart, type PlanPart } from "../steps/plan-part";
import type { Desk } from "./noted-rows";
import { brokenRows, replacedRow } from "./replaced-rows";
import { standingRows, endsOf, filledRow, settings } from "./filled-rows";

export function addedLinks(review: Review, wishes: readonly LinkWish[], desk: Desk): PlanPart {
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
  const pairs = wishedPairs(review, wishes, desk, columns);
  const fresh = freshRows(review, pairs, desk);
  const refusals = refusedPart(...lost, ...idParts.flatMap(({ part }) => part.refusals));
  const again = linkedAgain(pairs);
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
  const known = measuresByKey(review);
  const found = keys.map((key) => ({ key, measure: known.get(key) }));
  return {
    measures: found.flatMap(({ measure }) => (measure ? [measure] : [])),
    lost: found.flatMap(({ key, measure }) =>
      measure
        ? []
        : [{ reason: `${key} is not in the workbook any more.`, instead: "Read the workbook again." }],
    ),
  };
}

function measuresByKey({ scorecard }: Review): ReadonlyMap<string, Measured> {
  return new Map(measuresOf(scorecard).map((measure) => [measure.key, measure]));
}

/** A wish with the rows that it names, and the row of the register where they are linked already. */
interface WishedPair {
  readonly wish: LinkWish;
  readonly ends: LinkEnds;
  readonly standing: RegisterRow | undefined;
}

/** Wishes whose rows cannot carry an id are left out; why is told with their tables. */
function wishedPairs(
  review: Review,
  wishes: readonly LinkWish[],
  { sources }: Desk,
  columns: ReadonlyMap<string, number>,
): readonly WishedPair[] {
  const measures = measuresByKey(review);
  const standing = new Map(sources.register.rows.map((row) => [pairKey(row.link), row]));
  const pairs = wishes.flatMap((wish): readonly WishedPair[] => {
    const [keyResult, kpi] = [measures.get(wish.keyResult), measures.get(wish.kpi)];
    const ends = keyResult && kpi && endsOf(review, sources, columns, [keyResult, kpi]);
    if (!ends) return [];
    return [{ wish, ends, standing: standing.get(pairKey(idsOf(ends))) }];
  });
  // Two rows of the register for one pair would contradict each other; what was wished last holds.
  return [...new Map(pairs.map((pair) => [pairKey(idsOf(pair.ends)), pair])).values()];
}

function idsOf({ keyResult, kpi }: LinkEnds): Pick<Link, "keyResultId" | "kpiId"> {
  return { keyResultId: keyResult.id, kpiId: kpi.id };
}

/** Linking a pair that is linked already says that it is still the same, whatever its rows are called now. */
function linkedAgain(pairs: readonly WishedPair[]): readonly WantedRow[] {
  return pairs.flatMap(({ wish: { relation }, ends, standing }): readonly WantedRow[] => {
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

/** A link that takes the place of a broken one stands in its row, the others in the first free ones. */
function freshRows(
  review: Review,
  pairs: readonly WishedPair[],
  { site, sources }: Desk,
): readonly FreshRow[] {
  const fresh = pairs.filter(({ standing }) => !standing);
  const free = freeRows(site, fresh.length);
  let broken = brokenRows(review, sources);
  return fresh.map(({ wish: { relation }, ends }, index) => {
    const names = { keyResultName: ends.keyResult.measure.name, kpiName: ends.kpi.measure.name };
    const link: Link = { ...idsOf(ends), relation, linkedOn: review.asOf, ...names };
    const replaced = replacedRow(link, broken);
    broken = broken.filter(({ row }) => row !== replaced);
    const place = { row: replaced?.row ?? free[index] ?? 0, columns: site.columns };
    const newness = replaced ? "in place of another" : "new";
    return { ends, wanted: filledRow(review, place, { link, ends, sources, newness }) };
  });
}
