import type { CheckInEntry } from "./model/check-in";
import type { Correction } from "./model/correction";
import type { CellAddress } from "./model/address";
import type { DateSerial, Period } from "./model/period";
import type { AnsweredWish, AskedWish, ScoreWish } from "./plan/today/plan-log-lines";
import type { Link } from "./model/link";
import type { FlagsChoice } from "./plan/flags/flags-choice";
import type { FeedWish } from "./plan/links/plan-feed";
import type { LinkWish } from "./plan/links/link-sources";
import type { PlainDialect } from "./formula/plain/plain-dialect";
import type { SideWish } from "./plan/today/plan-sides";
import type { WantedValues } from "./plan/keep/plan-all-settings";
import type { TemplateWish } from "./plan/template/plan-template";
import type { WayOut } from "./plan/recover/plan-recover";
import type { RemoveScope } from "./plan/remove/plan-remove";

/** What the user asked to be written. Together with a review it decides the plan. */
export type PlanRequest =
  | { readonly kind: "flags"; readonly choice: FlagsChoice }
  | { readonly kind: "repair" }
  /** Every cell of ours that says other than what holds is to follow again. */
  | { readonly kind: "follow" }
  | { readonly kind: "freeze" }
  | { readonly kind: "thaw" }
  /** The same rules without our functions, for readers without the add-in. */
  | { readonly kind: "plain"; readonly dialect: PlainDialect }
  /** Every setting is to have its cell in the workbook. */
  | { readonly kind: "settings" }
  /** Some settings are to have other values; and the as-of day is to move on with every write, or to stay. */
  | { readonly kind: "set"; readonly values: WantedValues; readonly movesOn?: boolean }
  /** From some sheets also what looks like ours, though nothing tells whose it is. */
  | { readonly kind: "remove"; readonly scope: RemoveScope; readonly also?: readonly string[] }
  | { readonly kind: "link"; readonly links: readonly LinkWish[] }
  | { readonly kind: "unlink"; readonly link: Link }
  | { readonly kind: "reviewed"; readonly link: Link; readonly decision?: string }
  /** The key result's actual is to follow the KPI's cell. */
  | { readonly kind: "feed"; readonly wish: FeedWish }
  /** The formulas of the register are to look at where things stand now. */
  | { readonly kind: "refresh" }
  /** Copied rows are to have ids of their own. */
  | { readonly kind: "copies" }
  /** A duplicated sheet is to be the next cycle's; in a copy of the workbook the sheet itself. */
  | { readonly kind: "quarter"; readonly sheet: string }
  /** Somebody was asked for numbers; the log keeps it. */
  | ({ readonly kind: "asked" } & AskedWish)
  /** Whether a KPI still serves its goal. */
  | ({ readonly kind: "answered" } & AnsweredWish)
  | ({ readonly kind: "score" } & ScoreWish)
  /** The key results of a due day are to be kept with their scores. */
  | { readonly kind: "close quarter"; readonly due: DateSerial }
  /** The KPIs that could go first are to be marked in their tables; marks of before that no longer hold go. */
  | { readonly kind: "mark cut list" }
  /** A row for an objective, from a KPI that drifts. */
  | { readonly kind: "propose objective"; readonly kpi: string; readonly period: Period }
  /** A row for a KPI, from a key result that was achieved. */
  | { readonly kind: "keep as kpi"; readonly keyResult: string; readonly direction: "at least" | "at most" }
  | { readonly kind: "cycle"; readonly period: Period }
  /** A day that the log or the row's own words tell. */
  | { readonly kind: "type day"; readonly at: CellAddress; readonly day: DateSerial }
  /** Which side of their targets is the good one, for rows that ask. */
  | { readonly kind: "sides"; readonly sides: readonly SideWish[] }
  /** What moved since it was last recorded is to be recorded. */
  | { readonly kind: "log"; readonly who?: string }
  /** What was typed in a check-in is to be written, signed by whoever checked in. */
  | { readonly kind: "check-in"; readonly entries: readonly CheckInEntry[]; readonly who?: string }
  /** The sheet that tells readers without the add-in how things stand. */
  | { readonly kind: "report" }
  /** Ordinary tables to begin with, on sheets of their own. */
  | ({ readonly kind: "template" } & TemplateWish)
  /** The table of a row, by `Measured.key`, is to have a column for the period that runs. */
  | { readonly kind: "period column"; readonly key: string }
  /** An action that stopped half-way is to come to an end. */
  | { readonly kind: "recover"; readonly way: WayOut }
  | { readonly kind: "bring back"; readonly dismissedAs: string; readonly wasUnclear?: true }
  /** The same may be said of sister tables at once. */
  | {
      readonly kind: "correct";
      readonly correction: Correction;
      readonly also?: readonly Correction[];
      /** What it settles, by its `correctionKey`: that is not kept beside it. */
      readonly instead?: string;
    }
  | { readonly kind: "decline"; readonly keyResult: string; readonly kpi: string };

/** Whether two requests ask for the same thing, so that a plan is shown where it was asked for. */
export function isSameRequest(one: PlanRequest | undefined, other: PlanRequest): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
