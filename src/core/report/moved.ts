import type { ReportRow } from "../model/report";
import type { RowCase } from "../model/row-case";
import { midSentence } from "../model/said-here";
import { inPoints, part, tallRow } from "./rows";

/** How a number moved; above 0 it became better. */
export interface MovedRow {
  readonly row: RowCase;
  readonly from: number;
  readonly to: number;
  readonly change: number;
}

const MOST = 8;

/** Did we move? Those that moved furthest against their own target, better and worse. */
export function movedPart(moved: readonly MovedRow[]): readonly ReportRow[] {
  const better = moved.filter(({ change }) => change > 0).length;
  const worse = moved.filter(({ change }) => change < 0).length;
  const title = `Did we move? ${better} better, ${worse} worse, ${moved.length - better - worse} not moved`;
  const furthest = [...moved]
    .filter(({ change }) => change !== 0)
    .sort((one, other) => Math.abs(shareOf(other)) - Math.abs(shareOf(one)));
  const rows = furthest.slice(0, MOST).flatMap(({ row, from, to, change }) =>
    tallRow({
      style: "row",
      cells: [
        undefined,
        row.measure.name,
        row.show(from),
        row.show(to),
        targetOf(row),
        `${change > 0 ? "+" : "−"}${inPoints(row.show(Math.abs(change)))}`,
        `${change > 0 ? "better" : "worse"}, ${midSentence(row.word)}`,
      ],
    }),
  );
  return part(title, ["Moved most", "Then", "Now", "Target", "Change", ""], rows);
}

/** The bare number where that says it all; words, as `at least 20`, are as the cell shows them. */
function targetOf({ goal, shown, spelled }: RowCase): string {
  return goal?.kind === "hold" || spelled.target === "" ? shown.target : spelled.target;
}

/** A change in shares of what the number was, so that units do not count. */
function shareOf({ from, change }: MovedRow): number {
  return change / Math.max(Math.abs(from), Number.EPSILON);
}
