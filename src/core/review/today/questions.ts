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
      sub: "off plan, old or missing, worst first",
      lines: worstFirst(rows.filter(isBad), lines),
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

/** Off track, at risk, then what is old or missing; within each as the list has them, which begins with the most urgent. */
function worstFirst(bad: readonly TodayLine[], listed: readonly TodayLine[]): readonly TodayLine[] {
  const rank = new Map<string | undefined, number>();
  for (const { row } of listed.flatMap((line) => [line, ...line.parts]))
    if (!rank.has(row)) rank.set(row, rank.size);
  const stands = ({ stand }: TodayLine) => (stand === "off track" ? 0 : stand === "at risk" ? 1 : 2);
  const place = ({ row }: TodayLine) => rank.get(row) ?? rank.size;
  return [...bad].sort((one, other) => stands(one) - stands(other) || place(one) - place(other));
}

const TRACK = ["key-result-without-kpi", "missing-guardrail", "objective-without-key-result", "broken-link"];
