import { readHealthInputs } from "./answer/evaluate-health";
import type { HealthQuestion } from "./answer/health-arguments";
import type { HealthInputs } from "./assess/health";
import { healthQuestion } from "./health-question";
import type { Answer } from "./model/answer";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { DateSerial } from "./model/period";
import type { Settings } from "./model/settings";

/** What a row asks of `=OKR.HEALTH()`, and how that is read. */
export interface HealthReading {
  readonly question: HealthQuestion;
  readonly inputs: Answer<HealthInputs>;
}

interface Known extends HealthReading {
  readonly settings: Settings;
  readonly asOf: DateSerial;
}

const known = new WeakMap<Kpi | KeyResult, Known>();

/** Reads a row once for all who ask in one review: its assessment, its past and its case. */
export function healthReading(measure: Kpi | KeyResult, settings: Settings, asOf: DateSerial): HealthReading {
  const before = known.get(measure);
  if (before?.settings === settings && before.asOf === asOf) return before;
  const question = healthQuestion(measure, settings, asOf);
  const reading = { settings, asOf, question, inputs: readHealthInputs(question) };
  known.set(measure, reading);
  return reading;
}

/** The same for the one who asks last; then it is forgotten. */
export function lastHealthReading(
  measure: Kpi | KeyResult,
  settings: Settings,
  asOf: DateSerial,
): HealthReading {
  const reading = healthReading(measure, settings, asOf);
  known.delete(measure);
  return reading;
}
