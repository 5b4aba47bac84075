import type { LinkedPair } from "../../model/assessment";
import { cellAt } from "../../model/grid";
import type { Health } from "../../model/health";
import type { Link, LinkDays } from "../../model/link";
import type { Measured } from "../../model/measured";
import { pairKey, type RegisterColumn } from "../../model/register";
import type { Review } from "../../model/review";
import type { NewContent } from "../../model/write-plan";
import { linkEnd, type LinkEnd } from "./link-end";
import type { RegisterSite, WantedRow } from "./register-part";
import { rowFormulas, rowLiterals, type LinkEnds, type RegisterPlace } from "./register-row";
import type { LinkSources } from "./link-sources";
import type { PlanPart } from "../steps/plan-part";
import { settingsPart } from "../keep/plan-settings";
import { type Desk, outSinceCell } from "./noted-rows";

/**
 * The rows of the register that stand, with their formulas as they should be now. Broken ones stay as they are, and so does
 * what is read of rows on hidden sheets.
 */
export function standingRows(
  review: Review,
  { site, sources }: Desk,
  added: ReadonlyMap<string, number>,
): readonly WantedRow[] {
  const columns = new Map([...standingColumns(sources.identities), ...added]);
  const asleep = new Map(
    review.links.flatMap((pair) => (pair.rests === undefined ? [] : [[pairKey(pair.link), pair] as const])),
  );
  return sources.register.rows.flatMap(({ row, link }, index): readonly WantedRow[] => {
    const { keyResult, kpi } = sources.resolved[index] ?? {};
    const place = { row, columns: site.columns };
    if (!keyResult || !kpi) {
      const pair = asleep.get(pairKey(link));
      if (!pair) return [];
      const isWhole = pair.keyResult !== undefined && pair.kpi !== undefined;
      const resting = { pair, sources, columns };
      return isWhole ? restingRow(review, place, resting) : rowOnShow(review, site, { ...resting, row });
    }
    const ends = endsOf(review, sources, columns, [keyResult, kpi]);
    return ends ? [filledRow(review, place, { link, ends, sources, newness: "standing" })] : [];
  });
}

interface Resting {
  readonly pair: LinkedPair;
  readonly sources: LinkSources;
  readonly columns: ReadonlyMap<string, number>;
}

/** A link of which a row's table was dismissed goes on by its formulas; its days stay what they are. */
function restingRow(
  review: Review,
  place: RegisterPlace,
  { pair, sources, columns }: Resting,
): readonly WantedRow[] {
  const { pairs, tables, identities, healthOf } = sources.resting;
  const { keyResult, kpi, verdict } = pairs.get(pairKey(pair.link)) ?? {};
  if (!keyResult || !kpi) return [];
  const whole = { ...review, tables: [...review.tables, ...tables] };
  const told = { identities: [...sources.identities, ...identities] };
  const ends = endsOf(whole, told, new Map([...standingColumns(identities), ...columns]), [keyResult, kpi]);
  if (!ends) return [];
  const cells = rowFormulas(whole, ends, place, sources.readings);
  const health = (key: string) => review.assessments.get(key)?.health ?? healthOf(key);
  return [{ row: place.row, cells, shows: { ...shownOf(ends, health), ...(verdict && { verdict }) } }];
}

/** Of a link whose other row is on a hidden sheet the formulas that read this one; frozen words stay words. */
function rowOnShow(
  review: Review,
  { grid, columns: places }: RegisterSite,
  { row, pair, sources, columns }: Resting & Pick<RegisterPlace, "row">,
): readonly WantedRow[] {
  const endOf = (measure: Measured | undefined) =>
    measure && linkEnd(review, measure, sources.identities, columns);
  const [keyResult, kpi] = [endOf(pair.keyResult), endOf(pair.kpi)];
  const ends = { ...(keyResult && { keyResult }), ...(kpi && { kpi }) };
  const formulas = rowFormulas(review, ends, { row, columns: places }, sources.readings);
  const isFormula = ([name]: readonly [string, string]) =>
    grid !== undefined && cellAt(grid, row, places[name as RegisterColumn]).formula !== undefined;
  const cells = Object.fromEntries(Object.entries(formulas).filter(isFormula));
  const health = (key: string) => review.assessments.get(key)?.health;
  return [{ row, cells, shows: shownOf(ends, health) }];
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
  { keyResult, kpi }: Partial<LinkEnds>,
  healthOf: (key: string) => Health | undefined,
): Partial<Record<RegisterColumn, string>> {
  const shownBy = ({ measure }: LinkEnd) => ({
    name: measure.name,
    health: healthOf(measure.key),
    row: String(measure.at.row + 1),
  });
  const [left, right] = [keyResult && shownBy(keyResult), kpi && shownBy(kpi)];
  return {
    ...(left && { keyResult: left.name, keyResultRow: left.row }),
    ...(left?.health !== undefined && { keyResultHealth: left.health }),
    ...(right && { kpi: right.name, kpiRow: right.row }),
    ...(right?.health !== undefined && { kpiHealth: right.health }),
  };
}

/** The settings that the formulas of the register name. */
export function settings(review: Review): PlanPart {
  return settingsPart(review, { asOf: review.asOf, isToday: review.dates.from === "today" });
}
