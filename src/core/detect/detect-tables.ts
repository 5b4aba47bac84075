import type { Correction } from "../model/correction";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { applyCorrections } from "./apply-corrections";
import { assignRoles } from "./assign-roles";
import { columnEvidence } from "./column-evidence";
import { declaredTable } from "./declare-table";
import type { Region } from "./find-body";
import { findLists } from "./find-lists";
import { findRegions } from "./find-regions";
import { numberFingerprints } from "./fingerprint";
import { judgeTable } from "./judge-table";
import { layoutOf } from "./layout";
import { headingReader, type Heading } from "./read-heading";
import { settleKind } from "./settle-kind";
import { sheetOf, type Sheet } from "./sheet";
import { candidateOf, tableOf } from "./table-of-candidate";
import { titleWords } from "./titles";

/** A table is shown when it is more likely one than not. */
const LEAST_CONFIDENCE = 0.5;

/** Finds the KPI and OKR tables of a workbook, with the user's corrections; other tables are not mentioned. */
export function detectTables(workbook: Workbook, corrections: readonly Correction[]): readonly Table[] {
  const read = headingReader();
  const sheets = workbook.grids.flatMap((grid) => sheetOf(grid) ?? []);
  const found = sheets.flatMap((sheet) => tablesOnSheet(sheet, workbook.fileName, read));
  const declared = sheets.flatMap((sheet) =>
    corrections.flatMap((correction) =>
      correction.kind === "declared" && correction.sheet === sheet.grid.sheet
        ? declaredTable(sheet, correction, read, workbook.fileName)
        : [],
    ),
  );
  return applyCorrections(numberFingerprints(found), numberFingerprints(declared), corrections);
}

function tablesOnSheet(sheet: Sheet, fileName: string, read: (text: string) => Heading): readonly Table[] {
  const regions = findRegions(sheet, read);
  const lists = findLists(
    sheet,
    regions.map(({ area }) => area),
  );
  return [...regions, ...lists].flatMap((region) => readRegion(sheet, region, fileName, read) ?? []);
}

/** The table that a region is, or undefined if it is of another kind. */
function readRegion(
  sheet: Sheet,
  region: Region,
  fileName: string,
  read: (text: string) => Heading,
): Table | undefined {
  const layout = layoutOf(sheet, region, assignRoles(columnEvidence(sheet, region, read)), read);
  const candidate = candidateOf(sheet, region, layout, titleWords(sheet, region, fileName));
  const judgement = judgeTable(candidate);
  if (judgement.confidence < LEAST_CONFIDENCE) return undefined;
  const settled = {
    ...candidate,
    layout: { ...layout, columns: settleKind(layout.columns, judgement.kind) },
  };
  return tableOf(sheet, region, settled, judgement);
}
