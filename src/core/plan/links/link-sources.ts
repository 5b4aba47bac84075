import type { DuplicateId, Identity } from "../../model/identity";
import type { Health, Verdict } from "../../model/health";
import type { LinkedPair } from "../../model/assessment";
import type { Link, LinkDays, OutSince, Relation } from "../../model/link";
import type { Register, ResolvedLink } from "../../model/register";
import type { Table } from "../../model/table";
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
  readonly resting: RestingLinks;
  /** Ids of ours that stand at several rows. */
  readonly duplicates: readonly DuplicateId[];
  /** What `=OKR.LINK()` will say of a pair, by both keys. */
  readonly verdictOf: (link: LinkDays, keyResult: string, kpi: string) => Verdict;
  /** Since when the ends of a link differ, by both keys. */
  readonly outSinceOf: (link: Link, keyResult: string, kpi: string) => OutSince;
}

/** Links of which a row is in a table that the user said is none; they go on, so their formulas are kept as well. */
export interface RestingLinks {
  /** By `pairKey`. */
  readonly pairs: ReadonlyMap<string, LinkedPair>;
  readonly tables: readonly Table[];
  /** One for each of these tables. */
  readonly identities: readonly Identity[];
  /** How their rows stand, by `Measured.key`. */
  readonly healthOf: (key: string) => Health | undefined;
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
