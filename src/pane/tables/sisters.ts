import type { Area } from "../../core/model/address";
import type { Correction } from "../../core/model/correction";
import { cellAt, gridOf, type Grid } from "../../core/model/grid";
import type { Review } from "../../core/model/review";
import { measureRows, withoutIds, type Table } from "../../core/model/table";
import { rememberedOf } from "../../core/model/remembered";
import { normaliseHeading } from "../../core/text/normalise-heading";
import { placeAmongSame } from "../../core/text/place-among-same";
import { notTakenPlaces, type NotTakenPlace } from "./not-taken-places";
import { tableName } from "./table-name";

/** What was said of one table, and the same for each of its sisters that it is not true of yet. */
export interface SisterOffer {
  readonly kind: Correction["kind"];
  /** The sisters, each by a name that tells it from the others. */
  readonly names: readonly string[];
  readonly also: Said;
}

/** What is said in one breath: of a run of months each column. */
export type Said = readonly [Correction, ...Correction[]];

/** Tables with the same headings in the same order, on whatever sheet; months may differ. */
export function hasSameLayout(one: Table, other: Table): boolean {
  return layoutOf(one) === layoutOf(other);
}

/** The same of the sisters of a table that was just corrected; undefined where there is nothing to offer. */
export function sisterOffer(review: Review, table: Table, said: Said): SisterOffer | undefined {
  const { tables, perhaps } = review;
  const { kind } = said[0];
  // What a table is that was just declared follows from the word; its sisters are still read as before.
  const isSister = (other: Table) =>
    other !== table &&
    (kind === "declared" ? headingsOf(other) === headingsOf(table) : hasSameLayout(table, other));
  const sisters = (kind === "role" ? tables : [...tables, ...perhaps]).filter(isSister);
  const known = sisters.map((sister) => ({
    name: sister.title ? `${tableName(sister)} (${sister.sheet})` : sister.sheet,
    same: said.flatMap((correction) => sameFor(sister, correction) ?? []),
  }));
  const offered = [...known, ...untaken(review, table, said[0])].filter(({ same }) => same.length > 0);
  const [first, ...rest] = offered.flatMap(({ same }) => same);
  return first && { kind, names: offered.map(({ name }) => name), also: [first, ...rest] };
}

/** Stretches of other sheets that were not taken, under the very headings of a table that the user declared. */
function untaken(review: Review, table: Table, said: Correction) {
  if (said.kind !== "declared") return [];
  const { grids } = review.workbook;
  const [row = table.area.top] = table.headerRows;
  const own = headingsIn(gridOf(grids, table.sheet), row, table.area);
  const isSame = ({ sheet, area }: NotTakenPlace) =>
    own !== "" && headingsIn(gridOf(grids, sheet), area.top, area) === own;
  return notTakenPlaces(review)
    .filter(isSame)
    .map(({ sheet, area }) => ({ name: sheet, same: [{ ...said, sheet, area }] }));
}

/** What stands in a row, from one edge to the other; blank where nothing does. */
function headingsIn(grid: Grid | undefined, row: number, { left, right }: Area): string {
  if (!grid) return "";
  const texts = Array.from({ length: right - left + 1 }, (_, step) => {
    const { value = "" } = cellAt(grid, row, left + step);
    return typeof value === "object" ? "" : normaliseHeading(String(value));
  });
  return texts.join("|").replace(/^\|*|\|*$/g, "");
}

function sameFor(sister: Table, correction: Correction): Correction | undefined {
  switch (correction.kind) {
    case "dismissed":
      return { ...correction, fingerprint: sister.fingerprint };
    case "declared":
      return sister.isDeclared ? undefined : { ...correction, sheet: sister.sheet, area: sister.area };
    case "role": {
      const column = sister.columns.find(
        (one) =>
          normaliseHeading(one.header) === normaliseHeading(correction.header) &&
          placeAmongSame(sister, one) === (correction.nth ?? 0),
      );
      const isSo = !column || (column.role ?? "none") === correction.role;
      return isSo ? undefined : { ...correction, fingerprint: sister.fingerprint };
    }
  }
}

const headingsOf = rememberedOf((table: Table): string => {
  const headings = withoutIds(table.columns)
    .filter(({ period }) => period === undefined)
    .map(({ header }) => normaliseHeading(header));
  return JSON.stringify(headings);
});

const layoutOf = rememberedOf((table: Table): string =>
  JSON.stringify([table.kind, table.orientation, measureRows(table).length > 0, headingsOf(table)]),
);
