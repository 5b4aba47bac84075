import { overlaps } from "../model/address";
import type { Correction } from "../model/correction";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { allCandidates, type FoundCandidate } from "./all-candidates";
import { applyCorrections } from "./apply-corrections";
import { declaredTable } from "./declare-table";
import { numberFingerprints } from "./fingerprint";
import { headingReader, type HeadingReader } from "./headings/read-heading";
import type { Judgement } from "./judge/candidate";
import { judgeTable, LEAST_CONFIDENCE, LEAST_OFFERED } from "./judge/judge-table";
import { settleByTitle } from "./roles/settle-by-title";
import { settleKind } from "./roles/settle-kind";
import { settleByValues } from "./roles/settle-by-values";
import { shareRoles } from "./roles/share-roles";
import { sheetOf } from "./sheet";
import { tableOf } from "./table-of-candidate";

/** Finds the KPI and OKR tables of a workbook, with the user's corrections; other tables are not mentioned. */
export function detectTables(workbook: Workbook, corrections: readonly Correction[]): readonly Table[] {
  const read = headingReader();
  const found = likelyTables(workbook, read).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const declared = declaredTables(workbook, corrections, read);
  return applyCorrections(numberFingerprints(found), numberFingerprints(declared), corrections);
}

/** Tables that may be KPI or OKR tables but are likelier none: for a question, not for a reading. */
export function perhapsTables(workbook: Workbook): readonly Table[] {
  return likelyTables(workbook, headingReader()).filter(({ confidence }) => confidence < LEAST_CONFIDENCE);
}

interface Judged {
  readonly found: FoundCandidate;
  readonly judgement: Judgement;
}

/** All that is worth a question at least; of candidates that overlap the likelier one stands. */
function likelyTables(workbook: Workbook, read: HeadingReader): readonly Table[] {
  const judged = allCandidates(workbook, read)
    .map((found) => ({ found, judgement: judgeTable(found.observations) }))
    .filter(({ judgement }) => judgement.confidence >= LEAST_OFFERED);
  const kept = likeliest(judged);
  return shareRoles(kept.map(({ found, judgement }) => tableOfFound(found, judgement)));
}

/** In the order in which they stand. */
function likeliest(judged: readonly Judged[]): readonly Judged[] {
  const kept = new Set<Judged>();
  const isTaken = ({ found: { sheet, region } }: Judged): boolean =>
    [...kept].some(({ found }) => found.sheet === sheet && overlaps(found.region.area, region.area));
  const byConfidence = [...judged].sort(
    (one, other) => other.judgement.confidence - one.judgement.confidence,
  );
  for (const one of byConfidence) if (!isTaken(one)) kept.add(one);
  return judged.filter((one) => kept.has(one));
}

/** A candidate as a table of the kind that was judged. */
export function tableOfFound({ sheet, region, candidate }: FoundCandidate, judgement: Judgement): Table {
  const byValues = settleByValues(sheet, region, candidate.layout);
  const byTitle = settleByTitle(byValues, [candidate.titles.title ?? "", sheet.grid.sheet]);
  const layout = { ...candidate.layout, columns: settleKind(byTitle, judgement.kind) };
  return tableOf(sheet, region, { ...candidate, layout }, judgement);
}

function declaredTables(
  { grids }: Workbook,
  corrections: readonly Correction[],
  read: HeadingReader,
): readonly Table[] {
  return grids.flatMap((grid) => {
    const own = corrections.filter(
      (correction) => correction.kind === "declared" && correction.sheet === grid.sheet,
    );
    const sheet = own.length === 0 ? undefined : sheetOf(grid);
    if (!sheet) return [];
    return own.flatMap((correction) =>
      correction.kind === "declared" ? declaredTable(sheet, correction, read) : [],
    );
  });
}
