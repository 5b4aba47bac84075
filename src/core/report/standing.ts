import { HEALTH } from "../model/health";
import { calledHere, type OwnWords } from "../model/own-words";
import type { ReportRow } from "../model/report";
import { STANDS, type Stand, type Tally, type Today } from "../model/today";
import { part, tallRow, type PartWords } from "./rows";

const SIGNS: Readonly<Record<Stand, string>> = {
  "off track": "✕",
  "at risk": "▲",
  "not known": "?",
  "on plan": "✓",
};
/** As many signs as one counts at a glance. */
const MOST_SIGNS = 9;
const BAR = 22;

/** How things stand, in words, counts and one sign for each row. */
export function standingPart(
  { keyResults, kpis }: Today,
  names: { readonly keyResults: string; readonly kpis: string },
  words: OwnWords,
) {
  const rows = [
    ...(keyResults.of > 0 ? [tallyRow(names.keyResults, keyResults)] : []),
    ...(kpis.of > 0 ? [tallyRow(names.kpis, kpis)] : []),
  ];
  return part(
    "How things stand",
    [
      "",
      calledHere(words, HEALTH.offTrack),
      calledHere(words, HEALTH.atRisk),
      "Not known",
      "On plan",
      "one sign per row: ✕ ▲ ? ✓",
    ],
    rows,
  );
}

function tallyRow(name: string, { counts }: Tally): ReportRow {
  return {
    style: "strong",
    cells: [undefined, name, ...STANDS.map((stand) => counts[stand]), signs(counts)],
  };
}

/** `✕✕ ▲▲▲ ?? ✓ × 15` */
export function signs(counts: Tally["counts"]): string {
  return STANDS.flatMap((stand) => {
    const count = counts[stand];
    if (count === 0) return [];
    return [count > MOST_SIGNS ? `${SIGNS[stand]} × ${count}` : SIGNS[stand].repeat(count)];
  }).join("  ");
}

/** The objectives, worst first: score, share of the time gone, movement, and a bar that needs no colour. */
export function objectivesPart(
  { objectives, since }: Today,
  { title, words }: PartWords,
  sinceDay: string,
): readonly ReportRow[] {
  const change = since === undefined ? "Moved" : `Since ${sinceDay}`;
  const rows = objectives.flatMap(({ name, score, plan, change: points, health }) =>
    tallRow({
      style: "strong",
      cells: [
        undefined,
        name,
        score ?? "–",
        plan ?? "–",
        points === undefined ? "–" : signed(points),
        calledHere(words, health),
        bar(score, plan),
      ],
      formats: { 2: "0%", 3: "0%" },
    }),
  );
  return part(title, ["", "Score", "Plan", change, "Status", "│ plan today"], rows);
}

/** `+4`, `−2`, `0` */
export function signed(points: number): string {
  const rounded = Math.round(points);
  return rounded === 0 ? "0" : rounded > 0 ? `+${rounded}` : `−${Math.abs(rounded)}`;
}

/** `█████░░░│░░` : filled as far as the score goes, with a mark where the plan is; blank where nothing tells. */
export function bar(score: number | undefined, plan: number | undefined): string {
  if (score === undefined) return "";
  const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * BAR);
  const signsOfBar = Array.from({ length: BAR }, (_, place): string => (place < at(score) ? "█" : "░"));
  if (plan !== undefined) signsOfBar[Math.min(BAR - 1, at(plan))] = "│";
  return signsOfBar.join("");
}
