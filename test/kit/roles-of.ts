import { detectTables } from "../../src/core/detect/detect-tables";
import type { Grid } from "../../src/core/model/grid";
import { workbookOf } from "./grid";

/** `heading: role` of every column of a sheet's first table that has a role. */
export function rolesOf(sheet: Grid): readonly string[] {
  return (
    detectTables(workbookOf(sheet), [])[0]?.columns.flatMap(({ header, role }) =>
      role === undefined ? [] : [`${header}: ${role}`],
    ) ?? []
  );
}
