import { BAD_HEALTH, JUDGED_HEALTH } from "../model/health";
import type { ReportRow } from "../model/report";
import type { RowCase } from "../model/row-case";
import { part, restRow } from "./rows";

/** A row with the department and the focus area that its table says. */
export interface PlacedRow {
  readonly row: RowCase;
  readonly department: string;
  readonly area: string;
}

const MOST = 60;

/** Departments beside focus areas: how many numbers, how many of them judged, how many of these bad. */
export function departmentsPart(placed: readonly PlacedRow[]): readonly ReportRow[] {
  const groups = new Map<string, { readonly first: PlacedRow; readonly rows: RowCase[] }>();
  for (const one of placed) {
    const key = JSON.stringify([one.department, one.area]);
    const group = groups.get(key) ?? { first: one, rows: [] };
    group.rows.push(one.row);
    groups.set(key, group);
  }
  const all = [...groups.values()].sort(
    ({ first: one }, { first: other }) =>
      inOrder(one.department, other.department) || inOrder(one.area, other.area),
  );
  const rest = all.length - MOST;
  return part(
    "Departments and focus areas",
    ["Department", "Numbers", "Judged", "Bad", "", "focus area"],
    [...all.slice(0, MOST).map(groupRow), ...restRow(rest)],
  );
}

function groupRow({
  first,
  rows,
}: {
  readonly first: PlacedRow;
  readonly rows: readonly RowCase[];
}): ReportRow {
  const count = (words: readonly string[]) =>
    rows.filter(({ assessment }) => words.includes(assessment.health)).length;
  return {
    style: "row",
    cells: [
      undefined,
      first.department,
      rows.length,
      count(JUDGED_HEALTH),
      count(BAD_HEALTH),
      undefined,
      first.area,
    ],
  };
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
