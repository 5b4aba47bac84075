import type { Correction } from "../core/model/correction";
import type { Link, Relation } from "../core/model/link";
import type { FlagsChoice } from "../core/plan/flags-choice";
import type { RemoveScope } from "../core/plan/plan-remove";

/** A link that the user wants; both ends by `Measured.key` of the reading on show. */
export interface WantedLink {
  readonly keyResult: string;
  readonly kpi: string;
  readonly relation: Relation;
}

/** What the user asked to be written. Together with a review it decides the plan. */
export type PlanRequest =
  | { readonly kind: "flags"; readonly choice: FlagsChoice }
  | { readonly kind: "repair" }
  | { readonly kind: "freeze" }
  | { readonly kind: "thaw" }
  | { readonly kind: "remove"; readonly scope: RemoveScope }
  | { readonly kind: "link"; readonly links: readonly WantedLink[] }
  | { readonly kind: "unlink"; readonly link: Link }
  | { readonly kind: "reviewed"; readonly link: Link }
  | { readonly kind: "correct"; readonly correction: Correction }
  | { readonly kind: "decline"; readonly keyResult: string; readonly kpi: string };

/** Whether two requests ask for the same thing, so that a plan is shown where it was asked for. */
export function isSameRequest(one: PlanRequest | undefined, other: PlanRequest): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
