import type { Evidence } from "../model/evidence";
import { ASKED, type LogKind } from "../model/log";
import type { DateSerial } from "../model/period";
import { departureOf, type JudgeValue } from "./departure";
import type { History, LoggedValue } from "./history";
import { seriesOf } from "./series";
import { updatesOf } from "./updates";

/** Everything that the workbook tells of one row over time, weighed once for all rules. */
export function evidenceOf(history: History, judge: JudgeValue): Evidence {
  const { series, source } = seriesOf(history);
  const updates = updatesOf(history);
  const { questions, asked } = questionsOf(history);
  return {
    series,
    source,
    updates,
    lastUpdate: updates.at(-1)?.day,
    isDated: isDated(history, updates.length > 0),
    isFed: history.isFed,
    reviews: daysOf(history, "review"),
    questions,
    asked,
    departure: departureOf(series, judge, history.asOf),
  };
}

/** A calculated row only by a day of its own: its formula keeps no promise to be updated. */
function isDated({ dating, lines, isFed }: History, hasUpdate: boolean): boolean {
  if (isFed) return hasUpdate;
  return dating.hasUpdated || dating.hasPeriods || lines.length > 0;
}

/** Most rows have no line in the log, and share what there is not. */
const NO_DAYS: readonly DateSerial[] = [];
const NO_QUESTIONS = { questions: NO_DAYS, asked: NO_DAYS };

function daysOf({ lines, asOf }: History, kind: LogKind): readonly DateSerial[] {
  if (lines.length === 0) return NO_DAYS;
  return lines.filter(({ line }) => line.kind === kind && line.when <= asOf).map(({ line }) => line.when);
}

/** Asking for a number is no answer to whether it serves its goal. */
function questionsOf({ lines, asOf }: History): Pick<Evidence, "questions" | "asked"> {
  if (lines.length === 0) return NO_QUESTIONS;
  const all = lines.filter(({ line }) => line.kind === "question" && line.when <= asOf);
  const isAsking = ({ line }: LoggedValue) => line.now === ASKED;
  return {
    questions: all.filter((one) => !isAsking(one)).map(({ line }) => line.when),
    asked: all.filter(isAsking).map(({ line }) => line.when),
  };
}
