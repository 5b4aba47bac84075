/** `10/5`, `05.10.`, `w/e 10/05`: a day without its year. */
const DAY =
  /^(?:(?:week|wk|kw|w\/?[ec]|semaine|semana|woche)(?: (?:of|ending|beginning|commencing|du|del|de|vom))?:? )?(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.)$/i;
/** Fewer may be parts, ratios or scores. */
const FEWEST_DAYS = 3;
const [MOST_DAYS, MONTHS] = [31, 12];

/** Which of the headings beside each other are days without their year; several different ones tell each other. */
export function daysAmong(headings: readonly string[]): readonly boolean[] {
  const days = headings.map(isDay);
  const different = new Set(headings.filter((_, at) => days[at]));
  return different.size >= FEWEST_DAYS ? days : days.map(() => false);
}

function isDay(heading: string): boolean {
  const [, one = "", slashed, dotted] = DAY.exec(heading.trim()) ?? [];
  const numbers = [Number(one), Number(slashed ?? dotted ?? 0)];
  return Math.min(...numbers) >= 1 && Math.max(...numbers) <= MOST_DAYS && Math.min(...numbers) <= MONTHS;
}
