import { overlaps } from "../../model/address";
import { correctionKey, type Correction, type SaidOfTable, type Stood } from "../../model/correction";
import type { Metadata } from "../../model/metadata";
import type { Review } from "../../model/review";
import { numberless, tableKey, type Table } from "../../model/table";
import type { WritePlan } from "../../model/write-plan";
import { searchedSheets } from "../../ours/homes-of-ids";
import { metadataSteps } from "../steps/metadata-step";

/** Remembers what the user said about tables; the last word on a thing counts. */
export function planCorrections(review: Review, said: readonly Correction[]): WritePlan {
  const known: readonly Known[] = review.metadata.corrections.map((correction) => ({
    correction,
    tables: review.said.flatMap((one) => (one.correction === correction ? one.tables : [])),
  }));
  const corrections = said
    .map((correction) => placed(review, correction))
    .reduce(withCorrection, known)
    .map(({ correction }) => correction);
  return metadataPlan(review, { ...review.metadata, corrections });
}

/** What was said, and the tables of today that it is or may be about. */
interface Known {
  readonly correction: Correction;
  readonly tables: readonly Table[];
}

/** What is said of a table tells where it stands, so that it is found again among its equals. */
function placed(review: Review, correction: Correction): Known {
  if (correction.kind === "declared") return { correction, tables: [] };
  const all = [...review.tables, ...review.perhaps, ...review.dismissed];
  const table = all.find(({ fingerprint }) => fingerprint === correction.fingerprint);
  if (!table) return { correction, tables: [] };
  return { correction: { ...correction, stood: whereStanding(review, table, all) }, tables: [table] };
}

function whereStanding({ workbook, ours }: Review, table: Table, all: readonly Table[]): Stood {
  const { sheet, title } = table;
  const equal = (other: Table) => numberless(other.fingerprint) === numberless(table.fingerprint);
  const here = all.filter((other) => other.sheet === sheet && equal(other));
  return {
    sheet,
    ...(title !== undefined && { title }),
    nth: here.indexOf(table),
    of: here.length,
    beside: [...new Set(all.map((other) => other.sheet))].filter((other) => other !== sheet),
    ...(searchedSheets(workbook, ours.register).has(sheet) && { isLinked: true }),
  };
}

/** A declaration takes the place of those that it overlaps: one stretch is one table. */
function withCorrection(before: readonly Known[], said: Known): readonly Known[] {
  return [...before.filter((other) => !isReplaced(other, said)), said];
}

/** Two that say the same kind of thing about one table contradict each other; so does one that may be about it. */
function isReplaced(other: Known, { correction, tables }: Known): boolean {
  const before = other.correction;
  if (before.kind === "declared")
    return (
      correction.kind === "declared" &&
      before.sheet === correction.sheet &&
      overlaps(before.area, correction.area)
    );
  if (correction.kind === "declared") return false;
  if (subjectOf(before) !== subjectOf(correction)) return false;
  const keys = new Set(tables.map(tableKey));
  return tables.length === 0
    ? before.fingerprint === correction.fingerprint
    : other.tables.some((table) => keys.has(tableKey(table)));
}

/** Which of a table's columns is spoken of, or the whole of it. */
function subjectOf(said: SaidOfTable): string {
  return JSON.stringify([said.kind, ...(said.kind === "role" ? [said.header, said.nth ?? 0] : [])]);
}

/** Remembers that a proposal was declined, by the names of both ends. */
export function planDecline(review: Review, keyResult: string, kpi: string): WritePlan {
  const kept = review.metadata.dismissedProposals.filter(
    (other) => other.keyResult !== keyResult || other.kpi !== kpi,
  );
  return metadataPlan(review, { ...review.metadata, dismissedProposals: [...kept, { keyResult, kpi }] });
}

/** Forgets what was said of a table, by its `correctionKey`. */
export function planBringBack(review: Review, dismissedAs: string): WritePlan {
  const corrections = review.metadata.corrections.filter(
    (correction) => correction.kind === "declared" || correctionKey(correction) !== dismissedAs,
  );
  return metadataPlan(review, { ...review.metadata, corrections });
}

function metadataPlan({ workbook }: Review, metadata: Metadata): WritePlan {
  return { title: "", steps: metadataSteps(workbook, metadata), groups: [], refusals: [] };
}
