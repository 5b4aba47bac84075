import { argumentOf } from "./argument";
import { linkVerdict, type LinkInputs } from "../assess/link-verdict";
import { isCellError } from "../model/cell";
import type { Verdict } from "../model/health";
import type { DateSerial } from "../model/period";
import type { Locale } from "../model/workbook";
import { readRelation } from "../parse/relation";
import { readDay } from "./read-argument";
import { readHealth } from "./read-health";

/** What `=OKR.LINK()` is asked with. */
export interface LinkQuestion {
  readonly keyResultHealth: unknown;
  readonly kpiHealth: unknown;
  /** Omitted, or no word that we know: the KPI measures the key result. */
  readonly relation?: unknown;
  readonly kpiChanged?: unknown;
  readonly reviewed?: unknown;
  readonly asOf: unknown;
}

/** Errors as text, and `#REF!` anywhere inside a text: what a reference that was lost leaves behind. */
const LOST_REFERENCE = /^\s*#|#REF!/i;

/** Compares both ends of a link. */
export function evaluateLink(question: LinkQuestion, locale?: Locale): Verdict {
  const relation = readRelation(argumentOf(question.relation) ?? undefined);
  const inputs: LinkInputs = {
    keyResult: readEnd(question.keyResultHealth),
    kpi: readEnd(question.kpiHealth),
    relation: relation.kind === "relation" ? relation.relation : "measures",
    kpiChanged: dayOrNone(question.kpiChanged, locale),
    reviewed: dayOrNone(question.reviewed, locale),
  };
  return linkVerdict(inputs, dayOrNone(question.asOf, locale));
}

function readEnd(sent: unknown): LinkInputs["kpi"] {
  const argument = argumentOf(sent);
  const isLost = isCellError(argument) || (typeof argument === "string" && LOST_REFERENCE.test(argument));
  return isLost ? "broken" : (readHealth(argument) ?? "unknown");
}

/** A date that cannot be read settles nothing, so it counts as not given. */
function dayOrNone(sent: unknown, locale: Locale | undefined): DateSerial | undefined {
  const day = readDay("date", argumentOf(sent), locale);
  return day.kind === "value" ? day.value : undefined;
}
