import type { CheckInRow } from "../../core/model/check-in";
import { isBlank } from "../../core/model/cell";
import { spellDay, type DateSerial } from "../../core/model/period";
import { CHECK_IN_WORDS } from "./check-in-words";

/** How the clause is said. */
interface Saying {
  readonly asOf: DateSerial;
  /** The row shows its fields: what stands there is what was. */
  readonly isCurrent: boolean;
}

/** What stands for the row now, since when, and when it is due: `30 on 12 Nov, due since 26 Nov`. */
export function rowClause(checkIn: CheckInRow, saying: Saying): string {
  const due = dueClause(checkIn, saying);
  const said = [standing(checkIn, saying), ...(due === "" ? [] : [due]), ...columnClause(checkIn)].join(", ");
  return checkIn.place.kind === "none" ? `${said}. ${checkIn.place.reason}` : said;
}

function standing({ row, updated, place }: CheckInRow, { asOf, isCurrent }: Saying): string {
  const value = isBlank(row.measure.inputs.actual) ? undefined : row.shown.actual;
  if (value === undefined) return CHECK_IN_WORDS.nothing;
  const fed = place.kind === "formula" ? `${value} ${CHECK_IN_WORDS.fed}` : value;
  if (updated === undefined) return row.evidence.isDated ? fed : CHECK_IN_WORDS.undated(fed);
  const say = isCurrent ? CHECK_IN_WORDS.was : CHECK_IN_WORDS.stood;
  return say(fed, shortDay(updated, asOf));
}

function dueClause({ group, dueOn, updated, row }: CheckInRow, { asOf }: Saying): string {
  if (dueOn === undefined) return updated === undefined && row.evidence.isDated ? CHECK_IN_WORDS.never : "";
  const say = group === "later" ? CHECK_IN_WORDS.dueOn : CHECK_IN_WORDS.dueSince;
  return say(shortDay(dueOn, asOf));
}

/** `26 Nov`; `26 Nov 2025` where it is another year's. */
function shortDay(day: DateSerial, asOf: DateSerial): string {
  const [spelled, today] = [spellDay(day), spellDay(asOf)];
  return spelled.slice(-4) === today.slice(-4) ? spelled.slice(0, -5) : spelled;
}

function columnClause({ place }: CheckInRow): readonly string[] {
  if (place.kind !== "no column") return [];
  return [place.next ? CHECK_IN_WORDS.noColumn(place.next.name) : CHECK_IN_WORDS.noNextColumn];
}
