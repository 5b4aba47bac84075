import type { ReportRow } from "../model/report";
import type { TodayGroup } from "../model/today";
import { lines, part } from "./rows";

const MOST_NAMES = 2;
/** So many characters stand between the question and the edge of the page. */
const ANSWER_ROOM = 62;

/** The four questions of a review, each with its first answers; what nobody can tell yet stays open for the meeting. */
export function questionsPart(groups: readonly TodayGroup[]): readonly ReportRow[] {
  const rows = groups.flatMap(({ title, lines: shown, more }, place) => {
    const names = [...shown, ...more].map(({ name }) => name);
    const rest = names.length - MOST_NAMES;
    const told = [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
    return lines(told, ANSWER_ROOM).map((text, line): ReportRow => ({
      style: "row",
      isProse: true,
      cells: line === 0 ? [place + 1, title, text] : [undefined, undefined, text],
    }));
  });
  return part("Four questions for the meeting", [], rows);
}
