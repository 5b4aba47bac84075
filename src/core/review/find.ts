import type { Finding } from "../model/finding";
import type { Review } from "../model/review";
import { brokenLinks } from "./broken-link";
import { keyResultsWithoutKpi } from "./key-result-without-kpi";
import { kpisWithoutKeyResult } from "./kpi-without-key-result";
import { neglectedMeasures } from "./neglected-measure";
import { troubledLinks } from "./troubled-link";

/** Every rule, in the order in which equally urgent findings are told. */
const RULES: readonly ((review: Review) => readonly Finding[])[] = [
  brokenLinks,
  troubledLinks,
  neglectedMeasures,
  keyResultsWithoutKpi,
  kpisWithoutKeyResult,
];
const MOST_URGENT_FIRST: readonly Finding["severity"][] = ["act", "watch", "note"];

/** What needs a person, most urgent first. */
export function find(review: Review): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule(review));
  return MOST_URGENT_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
