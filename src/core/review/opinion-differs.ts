import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH, type Health } from "../model/health";
import type { StatusMeaning } from "../model/opinion";
import { ofRow } from "./finding-of";

/** What each kind of status claims, against the words of the numbers that it contradicts. */
const CONTRADICTED: Partial<Record<StatusMeaning, readonly Health[]>> = {
  good: [HEALTH.offTrack, HEALTH.missed],
  done: [HEALTH.atRisk, HEALTH.offTrack, HEALTH.missed],
};

/** The sheet says it goes well; the numbers do not. */
export function opinionDiffers(cases: Cases): readonly Finding[] {
  return cases.rows.flatMap((row): readonly Finding[] => {
    const { status } = row.measure;
    const { health } = row.assessment;
    if (!status?.meaning || !CONTRADICTED[status.meaning]?.includes(health)) return [];
    return [
      ofRow(cases, row, {
        rule: "opinion-differs",
        severity: "watch",
        sentence: `The sheet says "${status.text}" of "${row.measure.name}"; the numbers say ${health}: ${row.reason}.`,
        next: "Settle which is right.",
        action: "go",
        cells: [status.at],
      }),
    ];
  });
}
