import type { Correction } from "../model/correction";
import type { Grid } from "../model/grid";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { assignRoles } from "./assign-roles";
import { columnEvidence } from "./column-evidence";
import { findRegions } from "./find-regions";
import { judgeTable } from "./judge-table";
import { layoutOf } from "./layout";
import { headingReader, type Heading } from "./read-heading";
import { sheetOf } from "./sheet";
import { candidateOf, tableOf } from "./table-of-candidate";
import { titleWords } from "./titles";

/** A table is shown when it is more likely one than not. */
const LEAST_CONFIDENCE = 0.5;

/** Finds the KPI and OKR tables of a workbook; tables of any other kind are not mentioned. */
export function detectTables(workbook: Workbook, corrections: readonly Correction[]): readonly Table[] {
  void corrections;
  const read = headingReader();
  return workbook.grids.flatMap((grid) => tablesOnSheet(grid, workbook.fileName, read));
}

function tablesOnSheet(grid: Grid, fileName: string, read: (text: string) => Heading): readonly Table[] {
  const sheet = sheetOf(grid);
  if (!sheet) return [];
  return findRegions(sheet, read).flatMap((region) => {
    const columns = assignRoles(columnEvidence(sheet, region, read));
    const layout = layoutOf(sheet, region, columns, read);
    const candidate = candidateOf(sheet, region, layout, titleWords(sheet, region, fileName));
    const judgement = judgeTable(candidate);
    return judgement.confidence >= LEAST_CONFIDENCE ? [tableOf(sheet, region, candidate, judgement)] : [];
  });
}
