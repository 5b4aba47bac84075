import type { NotTaken, Table } from "../model/table";
import type { Grid } from "../model/grid";
import type { Workbook } from "../model/workbook";
import type { FoundCandidate } from "./all-candidates";
import type { Judgement } from "./judge/candidate";
import { reasonAgainst } from "./judge/reason";

export interface JudgedCandidate {
  readonly found: FoundCandidate;
  readonly judgement: Judgement;
}

interface Decided {
  readonly taken: readonly Table[];
  readonly dismissed: readonly Table[];
  /** What stands under the headings of a declared table on a sheet where nothing was said. */
  readonly sisters: readonly NotTaken[];
}

/** Why nothing on a sheet with numbers is a table of ours: the user's word, else by the stretch that came nearest. */
export function notTaken(
  { grids }: Workbook,
  judged: readonly JudgedCandidate[],
  { taken, dismissed, sisters }: Decided,
): readonly NotTaken[] {
  return grids
    .filter((grid) => !taken.some(({ sheet }) => sheet === grid.sheet) && hasNumbers(grid))
    .map((grid) => {
      const said = dismissed.find(({ sheet }) => sheet === grid.sheet);
      if (said) return { sheet: grid.sheet, area: said.area, reason: "You said that it is none." };
      return sisters.find(({ sheet }) => sheet === grid.sheet) ?? reasonOn(grid, judged);
    });
}

function hasNumbers({ rows }: Grid): boolean {
  return rows.some((cells) => cells.some(({ value }) => typeof value === "number"));
}

function reasonOn({ sheet, pivotAreas = [] }: Grid, judged: readonly JudgedCandidate[]): NotTaken {
  const [nearest] = judged
    .filter(({ found }) => found.sheet.grid.sheet === sheet)
    .sort((one, other) => other.judgement.confidence - one.judgement.confidence);
  if (!nearest && pivotAreas.length > 0) return { sheet, reason: "It is a pivot table." };
  if (!nearest) return { sheet, reason: "No headings stand above its numbers." };
  return {
    sheet,
    area: nearest.found.region.area,
    reason: reasonAgainst(nearest.judgement, nearest.found.candidate),
  };
}
