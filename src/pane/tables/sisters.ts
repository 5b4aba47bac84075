import type { Correction } from "../../core/model/correction";
import type { Review } from "../../core/model/review";
import { measureRows, type Table } from "../../core/model/table";
import { rememberedOf } from "../../core/model/remembered";
import { normaliseHeading } from "../../core/text/normalise-heading";
import { placeAmongSame } from "../../core/text/place-among-same";

/** What was said of one table, and the same for each of its sisters that it is not true of yet. */
export interface SisterOffer {
  readonly correction: Correction;
  readonly sisters: readonly Table[];
  readonly also: readonly [Correction, ...Correction[]];
}

/** Tables with the same headings in the same order, on whatever sheet; months may differ. */
export function sistersOf(table: Table, tables: readonly Table[]): readonly Table[] {
  return tables.filter((other) => other !== table && hasSameLayout(table, other));
}

export function hasSameLayout(one: Table, other: Table): boolean {
  return layoutOf(one) === layoutOf(other);
}

/** The same of the sisters of a table that was just corrected; undefined where there is nothing to offer. */
export function sisterOffer(
  { tables, perhaps }: Review,
  table: Table,
  correction: Correction,
): SisterOffer | undefined {
  const all = correction.kind === "role" ? tables : [...tables, ...perhaps];
  const offered = sistersOf(table, all).flatMap((sister) => {
    const same = sameFor(sister, correction);
    return same ? [{ sister, same }] : [];
  });
  const [first, ...rest] = offered.map(({ same }) => same);
  return first && { correction, sisters: offered.map(({ sister }) => sister), also: [first, ...rest] };
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

const layoutOf = rememberedOf((table: Table): string => {
  const headings = table.columns
    .filter(({ period }) => period === undefined)
    .map(({ header }) => normaliseHeading(header));
  return JSON.stringify([table.kind, table.orientation, measureRows(table).length > 0, headings]);
});
