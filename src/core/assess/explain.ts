import { HEALTH, STALENESS } from "../model/health";
import { explainHold } from "./explain-hold";
import { explainReach } from "./explain-reach";
import { health, healthIfFresh, type HealthInputs } from "./health";
import { spellDay, spellDays } from "./spell";
import { staleness } from "./staleness";

/**
 * Why the health is what it is: the inputs as read, the rule that decided, and the nearest change that would alter
 * the word: `60% of the way at 75% of the time: 15 points behind plan. On track needs 67.5%, an actual of 4.4375.`
 */
export function explain(inputs: HealthInputs): string {
  const reason = explainNumbers(inputs);
  if (health(inputs) === HEALTH.stale) {
    return `${explainUpdate(inputs)}; updated today it would be ${healthIfFresh(inputs)}. ${reason}`;
  }
  return isFromTheFuture(inputs) ? `${reason} ${explainUpdate(inputs)}; check that date.` : reason;
}

function explainNumbers(inputs: HealthInputs): string {
  const { goal, actual, start } = inputs;
  const word = healthIfFresh(inputs);
  if (!goal) return "There is no target; add one so that health can be judged.";
  if (actual !== undefined) {
    const circumstances = { ...inputs, word };
    return goal.kind === "reach"
      ? explainReach(goal, actual, circumstances)
      : explainHold(goal, actual, circumstances);
  }
  return word === HEALTH.notStarted && start !== undefined
    ? `The period starts on ${spellDay(start)}, and there is no actual yet.`
    : "There is no actual yet; enter one so that health can be judged.";
}

function explainUpdate({ update, asOf }: HealthInputs): string {
  if (update?.updated === undefined) return "Never updated";
  const ageDays = asOf - update.updated;
  const side = ageDays < 0 ? "after" : "before";
  const age = `Last updated on ${spellDay(update.updated)}, ${spellDays(Math.abs(ageDays))} ${side} ${spellDay(asOf)}`;
  return update.cadenceDays === "irregular" || ageDays < 0
    ? age
    : `${age}, with an update due every ${spellDays(update.cadenceDays)}`;
}

function isFromTheFuture({ update, asOf }: HealthInputs): boolean {
  return update !== undefined && staleness(update, asOf) === STALENESS.checkDate;
}
