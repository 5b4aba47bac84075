import type { Movement } from "../../evidence/moved";
import type { TodayGroup, TodayLine } from "../../model/today";
import { capped } from "./groups";

/** The four plain questions of a review, over all rows and what the list proposes. */
export function questionGroups(
  rows: readonly TodayLine[],
  lines: readonly TodayLine[],
  moved: readonly Movement[],
): readonly TodayGroup[] {
  const change = new Map(moved.map(({ row, change: by }) => [row.measure.key, by]));
  const by = ({ row = "" }: TodayLine) => change.get(row) ?? 0;
  const isBad = ({ stand, isOld, hasNoData }: TodayLine) =>
    stand === "off track" || stand === "at risk" || isOld || hasNoData === true;
  const groups = [
    {
      key: "question well",
      title: "What is going well?",
      sub: "on plan, and better or held",
      lines: rows.filter((line) => line.stand === "on plan" && by(line) >= 0),
    },
    {
      key: "question not",
      title: "What is not?",
      sub: "off plan, old or missing",
      lines: rows.filter(isBad),
    },
    {
      key: "question do",
      title: "What can we do?",
      sub: "open decisions and numbers to ask for",
      lines: lines.filter(({ need }) => need === "decide" || need === "ask"),
    },
    {
      key: "question track",
      title: "What should we track?",
      sub: "what nothing measures or guards",
      lines: lines.filter(({ rule }) => TRACK.includes(rule)),
    },
  ];
  return groups.flatMap((group) => capped([group]));
}

const TRACK = ["key-result-without-kpi", "missing-guardrail", "objective-without-key-result", "broken-link"];
