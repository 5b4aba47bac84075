import type { Evidence } from "../model/evidence";
import { ASKED, type LogKind } from "../model/log";
import { departureOf, type JudgeValue } from "./departure";
import type { History, LoggedValue } from "./history";
import { seriesOf } from "./series";
import { updatesOf } from "./updates";

/** Everything that the workbook tells of one row over time, weighed once for all rules. */
export function evidenceOf(history: History, judge: JudgeValue): Evidence {
  const { series, source } = seriesOf(history);
  const updates = updatesOf(history);
  const lastUpdate = updates.at(-1)?.day;
  return {
    series,
    source,
    updates,
    ...(lastUpdate !== undefined && { lastUpdate }),
    isDated: isDated(history, updates.length > 0),
    isFed: history.isFed,
    reviews: daysOf(history, "review"),
    ...questionsOf(history),
    departure: departureOf(series, judge, history.asOf),
  };
}

/** A calculated row only by a day of its own: its formula keeps no promise to be updated. */
function isDated({ dating, lines, isFed }: History, hasUpdate: boolean): boolean {
  if (isFed) return hasUpdate;
  return dating.hasUpdated || dating.hasPeriods || lines.length > 0;
}

function daysOf({ lines, asOf }: History, kind: LogKind): readonly number[] {
  return lines.filter(({ line }) => line.kind === kind && line.when <= asOf).map(({ line }) => line.when);
}

/** Asking for a number is no answer to whether it serves its goal. */
function questionsOf({ lines, asOf }: History): Pick<Evidence, "questions" | "asked"> {
  const all = lines.filter(({ line }) => line.kind === "question" && line.when <= asOf);
  const isAsking = ({ line }: LoggedValue) => line.now === ASKED;
  return {
    questions: all.filter((one) => !isAsking(one)).map(({ line }) => line.when),
    asked: all.filter(isAsking).map(({ line }) => line.when),
  };
}
