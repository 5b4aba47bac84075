import { registerColumn } from "../kit/register-column";
import fc from "fast-check";
import { HEALTH_INPUTS } from "../../src/core/model/measured";
import type { PlainRow } from "../kit/plain-rows";
import { BOOK_TIMERS_MS, shownBeside } from "../kit/plain-table";
import { lives, playWeeks, registerOf, type Look } from "../kit/link-weeks";

jest.setTimeout(3_600_000);
afterAll(() => new Promise((resolve) => setTimeout(resolve, BOOK_TIMERS_MS)));

const LIVES = process.env.SOAK === "1" ? 400 : 24;
const played = fc.sample(lives, { seed: 20261127, numRuns: LIVES }).map(playWeeks);

/** Section 2 read once more, from what was done on which day and what both healths were, and from nothing else. */
function naiveVerdicts(looks: readonly Look[]): readonly string[] {
  const good = ["Achieved", "On track"];
  const bad = ["At risk", "Off track", "Missed"];
  let noted: number | undefined;
  let reviewed: number | undefined;
  let linked = 0;
  return looks.map(({ day, does, review }) => {
    const [pair] = review.links;
    const health = (key = "") => review.assessments.get(key)?.health ?? "";
    const [keyResult, kpi] = [health(pair?.keyResult?.key), health(pair?.kpi?.key)];
    const isGuard = pair?.link.relation === "guards";
    const isKnown = [...good, ...bad].includes(keyResult) && [...good, ...bad].includes(kpi);
    const isOut = isKnown && !(good.includes(kpi) && (good.includes(keyResult) || isGuard));
    if (does === "links") linked = day;
    if (does !== "nothing" && isKnown) noted = isOut ? (noted ?? day) : undefined;
    if (does === "reviews") reviewed = day;
    if (!isKnown) return "No data";
    if (!isOut) return "Aligned";
    const from = noted === undefined ? undefined : Math.max(noted, linked);
    const settledUntil =
      reviewed !== undefined && (from === undefined || reviewed >= from) ? aMonthAfter(reviewed) : 0;
    if (day < settledUntil) return "Reviewed";
    if (good.includes(kpi)) return "Green trap";
    if (bad.includes(keyResult)) return "Both off track";
    if (isGuard) return "Guardrail breached";
    return from !== undefined && day > Math.max(from, settledUntil) + 7 ? "Review overdue" : "Review due";
  });
}

function aMonthAfter(serial: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
  if (next.getUTCDate() !== date.getUTCDate()) next.setUTCDate(0);
  return Math.round((next.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

const paneVerdicts = (looks: readonly Look[]) => looks.map(({ review }) => review.links[0]?.verdict);

test("over weeks of any numbers, links, reviews and refreshes the pane says what the model says", () => {
  for (const looks of played) expect(paneVerdicts(looks)).toEqual(naiveVerdicts(looks));
  expect(new Set(played.flatMap(paneVerdicts)).size).toBe(8);
});

/** The register's row in columns B to I, in the order in which the formula names them. */
const PLACES: Readonly<Record<string, string>> = { D: "B", E: "C", C: "D", G: "E", J: "F", H: "G" };

function asRow({ day, review }: Look): { readonly row: PlainRow; readonly formula: string } {
  const { at, verdict } = registerOf(review);
  const [pair] = review.links;
  const health = (key = "") => review.assessments.get(key)?.health;
  const noted = ["relation", "outSince", "linkedOn", "reviewed"] as const;
  const values = [
    health(pair?.keyResult?.key),
    health(pair?.kpi?.key),
    ...noted.map((name) => at(registerColumn(name))),
    day,
  ];
  const row = Object.fromEntries(HEALTH_INPUTS.map((input, index) => [input, values[index]])) as PlainRow;
  const call = /OKR\.LINK\(.*\)(?=,"Broken link"\)$)/.exec(verdict)?.[0] ?? "";
  return { row, formula: call };
}

test("the formula in the register's cell says the same", async () => {
  const looks = played.flat().filter((_, index) => index % 2 === 0);
  const rows = looks.map(asRow);
  const formulas = rows.map(({ formula }, index) => {
    const moved = formula.replace(
      /\$([A-Z])2/g,
      (_, letter: string) => `$${PLACES[letter] ?? "?"}${index + 2}`,
    );
    return [`=${moved.replace("OKR_AsOf", `$H${index + 2}`)}`];
  });
  const shown = await shownBeside(
    rows.map(({ row }) => row),
    formulas,
  );
  expect(shown.map(([word]) => word)).toEqual(paneVerdicts(looks));
});
