import { ASSUMPTION, explain, explainNumbers } from "../assess/explain";
import { health, healthIfFresh, type HealthInputs } from "../assess/health";
import { spellDays } from "../assess/spell";
import { HEALTH } from "../model/health";
import { spellDay } from "../model/period";

/**
 * Why a row has its word, in fewer words than `OKR.EXPLAIN` needs in a cell of its own: what would change the word and how
 * each input was read stand beside it.
 */
export function panelSentence(inputs: HealthInputs): string {
  const { update, asOf } = inputs;
  const isOld = health(inputs) === HEALTH.stale && update?.updated !== undefined && update.updated <= asOf;
  return isOld ? `${ageSentence(update, asOf)} ${freshSentence(inputs)}` : withoutBesides(explain(inputs));
}

/** `Updated 2 Oct 2026, 50 days ago, due every 14 days.` */
function ageSentence(
  { updated = 0, cadenceDays }: NonNullable<HealthInputs["update"]>,
  asOf: number,
): string {
  const age = `Updated ${spellDay(updated)}, ${spellDays(asOf - updated)} ago`;
  return cadenceDays === "irregular" ? `${age}.` : `${age}, due every ${spellDays(cadenceDays)}.`;
}

function freshSentence(inputs: HealthInputs): string {
  return `Updated today it would be ${healthIfFresh(inputs)}: ${withoutBesides(explainNumbers(inputs))}`;
}

const BESIDE = /^(It turns|It stays|(On track|At risk|Achieved) needs) /;

export function withoutBesides(explanation: string): string {
  const sentences = explanation.replace(ASSUMPTION, "").split(/(?<=\.) (?=[A-Z0-9\u2212])/);
  const kept = sentences.filter((one) => !BESIDE.test(one));
  return (kept.length === 0 ? sentences : kept).join(" ");
}
