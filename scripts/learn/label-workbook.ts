import { overlaps, type Area } from "../../src/core/model/address";
import type { Table, TableKind } from "../../src/core/model/table";
import type { Workbook } from "../../src/core/model/workbook";
import { allCandidates, type FoundCandidate } from "../../src/core/detect/all-candidates";
import { tableOfFound } from "../../src/core/detect/detect-tables";
import { shareRoles } from "../../src/core/detect/roles/share-roles";
import { countRoles } from "./count-roles";
import type { LabelledCandidate, LabelledWorkbook, Truth } from "./labelled";
import { areaOf, overlap, shareInside } from "./overlap";

/** One table as somebody labelled it. */
export interface Label {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly ambiguous?: boolean;
  readonly columns?: Readonly<Record<string, string>>;
}

export interface Source {
  readonly set: string;
  readonly group: number;
  readonly workbook: Workbook;
  readonly labels: readonly Label[];
  readonly hasTables: boolean;
}

/** A labelled table with its place among those that are scored. */
interface PlacedLabel {
  readonly label: Label;
  readonly area: Area;
  readonly place?: number;
}

/** A table counts as found when its borders are about right. */
const FOUND = 0.8;
/** Less than this has nothing to do with the table, unless it is a part of it. */
const TOUCHED = 0.3;
/** This much of a candidate lies in a table of which it is a part. */
const INSIDE = 0.8;

/** Everything in a workbook that might be a table, with what was observed and what it is. */
export function labelWorkbook({ set, group, workbook, labels, hasTables }: Source): LabelledWorkbook {
  const scored = labels.filter(isScored);
  const placed = labels.flatMap((label): readonly PlacedLabel[] => {
    const area = areaOf(label.range);
    return area ? [{ label, area, ...(isScored(label) ? { place: scored.indexOf(label) } : {}) }] : [];
  });
  const isOneSheet = workbook.grids.length === 1 && workbook.fileName.endsWith(".csv");
  const found = allCandidates(workbook);
  const near = found.map((one) => nearest(one, placed, isOneSheet));
  const tables = readAs(found, near);
  return {
    set,
    group,
    hasTables,
    tables: scored.map(({ kind }) => kind as TableKind),
    candidates: found.map((one, at) => labelled(one, found, near[at], tables[at])),
  };
}

function isScored({ kind, ambiguous }: Label): boolean {
  return (kind === "kpi" || kind === "okr") && ambiguous !== true;
}

interface Near {
  readonly placed: PlacedLabel;
  readonly share: number;
  /** Whether the candidate is a small part of the table: one month of forty. */
  readonly isPart: boolean;
}

function nearest(
  { sheet, region }: FoundCandidate,
  labels: readonly PlacedLabel[],
  isOneSheet: boolean,
): Near | undefined {
  const all = labels
    .filter(({ label }) => isOneSheet || label.sheet === sheet.grid.sheet)
    .map((placed) => ({
      placed,
      share: overlap(placed.area, region.area),
      isPart: shareInside(region.area, placed.area) >= INSIDE,
    }));
  return all.reduce<Near | undefined>(
    (best, next) => (next.share > (best?.share ?? 0) ? next : best),
    undefined,
  );
}

function touches({ share, isPart, placed: { label } }: Near): boolean {
  return share > TOUCHED || (isPart && (label.kind === "kpi" || label.kind === "okr"));
}

function truthOf(near: Near | undefined): Truth {
  if (!near || !touches(near)) return "none";
  if (near.placed.place === undefined) return near.placed.label.ambiguous ? "unsure" : "none";
  return near.share >= FOUND ? (near.placed.label.kind as TableKind) : "unsure";
}

/** Reads those that are tables as what they are, so that their roles can be counted. */
function readAs(
  found: readonly FoundCandidate[],
  near: readonly (Near | undefined)[],
): readonly (Table | undefined)[] {
  const kinds = near.map(truthOf);
  const read = found.map((one, at) => {
    const kind = kinds[at];
    return kind === "kpi" || kind === "okr"
      ? tableOfFound(one, { kind, confidence: 1, evidence: [] })
      : undefined;
  });
  const shared = shareRoles(read.flatMap((table) => table ?? []));
  let next = 0;
  return read.map((table) => (table ? shared[next++] : undefined));
}

function labelled(
  one: FoundCandidate,
  found: readonly FoundCandidate[],
  near: Near | undefined,
  table: Table | undefined,
): LabelledCandidate {
  const truth = truthOf(near);
  const isTable = truth === "kpi" || truth === "okr";
  return {
    truth,
    ...(isTable && near?.placed.place !== undefined ? { table: near.placed.place } : {}),
    ...(near?.placed.label.ambiguous && touches(near) ? { isExcused: true } : {}),
    overlaps: found.flatMap((other, at) =>
      other !== one && other.sheet === one.sheet && overlaps(other.region.area, one.region.area) ? [at] : [],
    ),
    roles: table ? countRoles(table, near?.placed.label.columns ?? {}) : [0, 0],
    observations: one.observations,
    ...alikeOf(one, found),
  };
}

/** The place of the first under the same headings. */
function alikeOf(
  { headings }: FoundCandidate,
  found: readonly FoundCandidate[],
): { readonly alike?: number } {
  const alike = found.filter((other) => headings !== undefined && other.headings === headings);
  const [first] = alike;
  return first && alike.length > 1 ? { alike: found.indexOf(first) } : {};
}
