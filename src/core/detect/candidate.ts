import type { TableKind } from "../model/table";
import type { Layout } from "./layout";
import type { TitleWords } from "./titles";

/** What is known of a table before it is called one. */
export interface Candidate {
  readonly layout: Layout;
  readonly titles: TitleWords;
  /** Filled body rows. */
  readonly rowCount: number;
  readonly hasSumRow: boolean;
  readonly hasOkrCodes: boolean;
  /** Part of the names that are metrics we know, 0 to 1. */
  readonly knownMetrics: number;
}

export interface Judgement {
  readonly kind: TableKind;
  /** 0.9 is right nine times in ten. */
  readonly confidence: number;
}
