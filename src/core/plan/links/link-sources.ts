import type { DuplicateId, Identity } from "../../model/identity";
import type { Verdict } from "../../model/health";
import type { Link, LinkDays, OutSince, Relation } from "../../model/link";
import type { Register, ResolvedLink } from "../../model/register";
import type { FlagSources } from "../flags/flags-choice";

/** What the plans of links need beside the review, made by other parts of the core. */
export interface LinkSources {
  readonly register: Register;
  /** The links of the register's rows, in their order. */
  readonly resolved: readonly ResolvedLink[];
  /** The same once every row that lost its id has it back, as a refresh gives it. */
  readonly restored: readonly ResolvedLink[];
  /** One for each table of the review. */
  readonly identities: readonly Identity[];
  readonly readings: FlagSources["readings"];
  /** Ids of ours that stand at several rows. */
  readonly duplicates: readonly DuplicateId[];
  /** What `=OKR.LINK()` will say of a pair, by both keys. */
  readonly verdictOf: (link: LinkDays, keyResult: string, kpi: string) => Verdict;
  /** Since when the ends of a link differ, by both keys. */
  readonly outSinceOf: (link: Link, keyResult: string, kpi: string) => OutSince;
}

/** A link that the user wants; both ends by `Measured.key`. */
export interface LinkWish {
  readonly keyResult: string;
  readonly kpi: string;
  readonly relation: Relation;
}

/** What is to become of the links. */
export type LinksChange =
  | { readonly kind: "link"; readonly links: readonly LinkWish[] }
  | { readonly kind: "unlink"; readonly link: Link }
  /** Somebody looked into it on the as-of day; absent or empty words are written as such. */
  | { readonly kind: "reviewed"; readonly link: Link; readonly decision?: string }
  /** Brings the formulas of all links up to date, for instance after Health columns were added. */
  | { readonly kind: "refresh" };
