import type { TableKind } from "../../model/table";
import type { Layout } from "../roles/layout";
import type { TitleWords } from "./titles";

/** What is known of a table before it is called one. */
export interface Candidate {
  readonly layout: Layout;
  readonly titles: TitleWords;
  /** Filled body rows. */
  readonly rowCount: number;
  readonly hasOkrCodes: boolean;
  /** Part of the rows with a code such as `KR 1.2`, 0 to 1. */
  readonly keyResultCodes: number;
  /** Part of the names that are metrics we know, 0 to 1. */
  readonly knownMetrics: number;
}

/** One observation with what it spoke for the table being ours, in log odds; below 0 it spoke against it. */
export interface Evidence {
  readonly observation: string;
  readonly points: number;
}

export interface Judgement {
  readonly kind: TableKind;
  /** 0.9 is right nine times in ten. */
  readonly confidence: number;
  /** The strongest first; empty where the user decided. */
  readonly evidence: readonly Evidence[];
}
