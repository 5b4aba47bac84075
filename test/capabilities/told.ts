import { reviewLine } from "../../src/inspect/review-line";
import type { Review } from "../../src/core/model/review";
import { reviewSummary } from "../../src/core/review-summary";

/** One finding as the command prints it. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: string;
  readonly subject: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly owner?: string;
  readonly sentence: string;
  readonly next: string;
  readonly due?: string;
  readonly count?: number;
  readonly cells?: readonly string[];
}

/** The line of `inspect review`, as far as the capabilities look at it. */
export interface Told {
  readonly answer: string;
  readonly allClear: boolean;
  readonly counts: { readonly health: Readonly<Record<string, number>>; readonly links: number };
  readonly coverage: {
    readonly kpis: { readonly share: number | null };
    readonly owners: { readonly never: number; readonly of: number };
    readonly activity: { readonly activities: number; readonly of: number };
    readonly measures: { readonly ratio: number | null; readonly band: string | null };
    readonly stretch: { readonly mean: number | null };
  };
  readonly owners: readonly { readonly name: string; readonly rows: number; readonly act: number }[];
  readonly burden: { readonly type: number; readonly confirm: number };
  readonly findings: readonly ToldFinding[];
  readonly moved: readonly { readonly change: number }[];
  readonly cutList: readonly { readonly cell: string; readonly reasons: readonly string[] }[];
  readonly lifecycle: readonly { readonly kind: string; readonly [field: string]: unknown }[];
}

/** What the command prints of a review. */
export function toldOf(review: Review): Told {
  return JSON.parse(JSON.stringify(reviewLine("book.xlsx", review, reviewSummary(review)))) as Told;
}

/** The sentences of one rule. */
export function saying({ findings }: Told, rule: string): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ sentence }) => sentence);
}
