import type { Column, Table } from "../model/table";
import { normaliseHeading } from "./normalise-heading";

/** Which of the columns with its heading a column is, from 0 on: below a merged heading several have the same. */
export function placeAmongSame({ columns }: Pick<Table, "columns">, { index, header }: Column): number {
  const heading = normaliseHeading(header);
  return columns.filter((other) => other.index < index && normaliseHeading(other.header) === heading).length;
}
