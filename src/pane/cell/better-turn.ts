import type { RowExplanation } from "../../core/explain-row";
import { WORST_HEALTH_FIRST } from "../../core/model/health";
import type { Wording } from "../wording";
import { CELL_WORDS } from "./cell-panel-words";

/** The nearest number with a better word, as the panel of the row says it: `At risk needs 15.2% or more.` */
export function betterTurn({ word, numberTurns }: RowExplanation, called: Wording["called"]): string {
  const rank = (one: RowExplanation["word"]) => WORST_HEALTH_FIRST.indexOf(one);
  const better = numberTurns.find((turn) => rank(turn.word) > rank(word));
  if (!better) return "";
  const { spelled, needsUpdate } = better;
  return CELL_WORDS.needs(called(better.word), needsUpdate ? CELL_WORDS.withUpdate(spelled) : spelled);
}
