import { ASSUMPTION, explain, explainNumbers } from "../assess/explain";
import { health, healthIfFresh, type HealthInputs } from "../assess/health";
import { spellDays } from "../assess/spell";
import { HEALTH } from "../model/health";
import { spellDay } from "../model/period";
import { rhythmWords } from "../model/rhythm";

/**
 * Why a row has its word, in fewer words than `OKR.EXPLAIN` needs in a cell of its own: what would change the word and how
 * each input was read stand beside it.
 */
export function panelSentence(inputs: HealthInputs): string {
  const age = ageOf(inputs);
  return age === undefined ? withoutBesides(explain(inputs)) : `${age} ${freshSentence(inputs)}`;
}

/** How old the number of a stale row is; undefined of any other. */
export function ageOf(inputs: HealthInputs): string | undefined {
  const { update, asOf } = inputs;
  const isOld = health(inputs) === HEALTH.stale && update?.updated !== undefined && update.updated <= asOf;
  return isOld ? ageSentence(update, asOf) : undefined;
}

/** `Updated 2 Oct 2026, 50 days ago, due every 14 days.` */
function ageSentence(
  { updated = 0, cadenceDays }: NonNullable<HealthInputs["update"]>,
  asOf: number,
): string {
  const age = `Updated ${spellDay(updated)}, ${spellDays(asOf - updated)} ago`;
  return cadenceDays === "irregular" ? `${age}.` : `${age}, due ${rhythmWords(cadenceDays)}.`;
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
