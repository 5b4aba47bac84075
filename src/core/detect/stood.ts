import type { Correction, SaidOfColumn, SaidOfTable, Stood } from "../model/correction";
import { isEqualTable, type Column, type Table } from "../model/table";
import { normaliseHeading } from "../text/normalise-heading";
import { placeAmongSame } from "../text/place-among-same";

/** Where a table stands among those that are equal to it; `all` has every table that can be told of. */
export function stoodOf(table: Table, all: readonly Table[], linked: ReadonlySet<string>): Stood {
  return stoodAmong(table, {
    equal: all.filter((other) => isEqualTable(other, table)),
    sheets: all.map(({ sheet }) => sheet),
    linked,
  });
}

interface Among {
  readonly equal: readonly Table[];
  /** Those that are not this one under another name. */
  readonly sheets: Iterable<string>;
  readonly linked: ReadonlySet<string>;
}

/** The same where somebody else tells which are equal. */
export function stoodAmong(table: Table, { equal, sheets, linked }: Among): Stood {
  const { sheet, title } = table;
  const here = equal.filter((other) => other.sheet === sheet);
  const others = (names: Iterable<string>) => [...new Set(names)].filter((other) => other !== sheet);
  return {
    sheet,
    ...(title !== undefined && { title }),
    nth: Math.max(0, here.indexOf(table)),
    of: Math.max(1, here.length),
    beside: others(sheets),
    sisters: others(equal.map((other) => other.sheet)),
    ...(linked.has(sheet) && { isLinked: true }),
  };
}

/** What was said of a table, with how it is found again from today on. */
export function notedOf(said: SaidOfTable, table: Table, stood: Stood): SaidOfTable {
  const noted = { ...said, fingerprint: table.fingerprint, stood };
  const column = noted.kind === "role" && columnSpokenOf(table, noted);
  if (!column || column.period !== undefined) return noted;
  return { ...noted, between: [headingBeside(table, column, -1), headingBeside(table, column, 1)] };
}

/** That nobody could tell of which table it was said; what an earlier version kept stays as it is. */
export function askedAbout<Said extends Correction>(said: Said): Said {
  return said.stood ? { ...said, stood: { ...said.stood, isAsked: true } } : said;
}

/** The column that something was said of; undefined where none has its heading. */
export function columnSpokenOf(
  table: Table,
  { header, nth = 0 }: Pick<SaidOfColumn, "header" | "nth">,
): Column | undefined {
  return table.columns.find(
    (column) =>
      normaliseHeading(column.header) === normaliseHeading(header) && placeAmongSame(table, column) === nth,
  );
}

/** The one column that stands where another heading stood: between the same two, at an edge beside the same one. */
export function columnInPlace(table: Table, { between }: SaidOfColumn): Column | undefined {
  const fitting = table.columns.filter(
    (column) =>
      between !== undefined &&
      column.period === undefined &&
      headingBeside(table, column, -1) === between[0] &&
      headingBeside(table, column, 1) === between[1],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function headingBeside(table: Table, { index }: Column, step: -1 | 1): string {
  return normaliseHeading(table.columns.find((other) => other.index === index + step)?.header ?? "");
}
