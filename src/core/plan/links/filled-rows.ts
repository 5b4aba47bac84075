import type { Health } from "../../model/health";
import type { Link, LinkDays } from "../../model/link";
import type { Measured } from "../../model/measured";
import { pairKey, type RegisterColumn } from "../../model/register";
import type { Review } from "../../model/review";
import type { NewContent } from "../../model/write-plan";
import { linkEnd, type LinkEnd } from "./link-end";
import type { WantedRow } from "./register-part";
import { rowFormulas, rowLiterals, type LinkEnds, type RegisterPlace } from "./register-row";
import type { LinkSources } from "./link-sources";
import type { PlanPart } from "../steps/plan-part";
import { settingsPart } from "../keep/plan-settings";
import { type Desk, outSinceCell } from "./noted-rows";

/** The rows of the register that stand, with their formulas as they should be now. Broken ones stay as they are. */
export function standingRows(
  review: Review,
  { site, sources }: Desk,
  added: ReadonlyMap<string, number>,
): readonly WantedRow[] {
  const columns = new Map([...standingColumns(sources.identities), ...added]);
  return sources.register.rows.flatMap(({ row, link }, index): readonly WantedRow[] => {
    const { keyResult, kpi } = sources.resolved[index] ?? {};
    const place = { row, columns: site.columns };
    if (!keyResult || !kpi) return restingRow(review, place, { link, sources, columns });
    const ends = endsOf(review, sources, columns, [keyResult, kpi]);
    return ends ? [filledRow(review, place, { link, ends, sources, newness: "standing" })] : [];
  });
}

/** A link of which a row's table was dismissed goes on by its formulas; its days stay what they are. */
function restingRow(
  review: Review,
  place: RegisterPlace,
  { link, sources, columns }: { link: Link; sources: LinkSources; columns: ReadonlyMap<string, number> },
): readonly WantedRow[] {
  const { pairs, tables, identities, healthOf } = sources.resting;
  const { keyResult, kpi, verdict } = pairs.get(pairKey(link)) ?? {};
  if (!keyResult || !kpi) return [];
  const whole = { ...review, tables: [...review.tables, ...tables] };
  const told = { identities: [...sources.identities, ...identities] };
  const ends = endsOf(whole, told, new Map([...standingColumns(identities), ...columns]), [keyResult, kpi]);
  if (!ends) return [];
  const cells = rowFormulas(whole, ends, place, sources.readings);
  const health = (key: string) => review.assessments.get(key)?.health ?? healthOf(key);
  return [{ row: place.row, cells, shows: { ...shownOf(ends, health), ...(verdict && { verdict }) } }];
}

function standingColumns(identities: LinkSources["identities"]): ReadonlyMap<string, number> {
  return new Map(
    identities.flatMap((identity) =>
      identity.kind === "ids" && identity.column !== undefined
        ? [[identity.table, identity.column] as const]
        : [],
    ),
  );
}

export function endsOf(
  review: Review,
  { identities }: Pick<LinkSources, "identities">,
  columns: ReadonlyMap<string, number>,
  [one, other]: readonly [Measured, Measured],
): LinkEnds | undefined {
  const keyResult: LinkEnd | undefined = linkEnd(review, one, identities, columns);
  const kpi = linkEnd(review, other, identities, columns);
  return keyResult && kpi && { keyResult, kpi };
}

interface Filling {
  readonly link: Link;
  readonly ends: LinkEnds;
  readonly sources: LinkSources;
  readonly newness: "new" | "in place of another" | "standing";
}

/** What was said of the link that stood here is not said of the new one. */
const NOTHING_SAID = { decision: undefined, outSince: undefined };

export function filledRow(
  review: Review,
  place: Parameters<typeof rowFormulas>[2],
  { link, ends, sources, newness }: Filling,
): WantedRow {
  const formulas = rowFormulas(review, ends, place, sources.readings);
  const measures = { keyResult: ends.keyResult.measure, kpi: ends.kpi.measure };
  const noted = outSinceCell(review, sources, { link, ...measures });
  const cells: Partial<Record<RegisterColumn, NewContent>> = {
    ...(newness === "in place of another" && NOTHING_SAID),
    ...(newness !== "standing" && rowLiterals(link, ends)),
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
  const verdict = sources.verdictOf(link, keyResult.measure.key, kpi.measure.key);
  return { ...shownOf(ends, (key) => review.assessments.get(key)?.health), verdict };
}

function shownOf(
  { keyResult, kpi }: LinkEnds,
  healthOf: (key: string) => Health | undefined,
): Partial<Record<RegisterColumn, string>> {
  const [keyResultHealth, kpiHealth] = [healthOf(keyResult.measure.key), healthOf(kpi.measure.key)];
  return {
    keyResult: keyResult.measure.name,
    kpi: kpi.measure.name,
    ...(keyResultHealth !== undefined && { keyResultHealth }),
    ...(kpiHealth !== undefined && { kpiHealth }),
    keyResultRow: String(keyResult.measure.at.row + 1),
    kpiRow: String(kpi.measure.at.row + 1),
  };
}

/** The settings that the formulas of the register name. */
export function settings(review: Review): PlanPart {
  return settingsPart(review, { asOf: review.asOf, isToday: review.dates.from === "today" });
}
