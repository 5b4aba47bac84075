import type { HeadingReader } from "../headings/read-heading";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import type { Candidate } from "./candidate";

/** Named facts about a candidate, each 0 to 1 and absent where it is 0; what each speaks for was learned. */
export type Observations = Readonly<Record<string, number>>;

/** All that is known of a candidate when it is judged. */
export interface Observed {
  readonly sheet: Sheet;
  readonly region: Region;
  readonly candidate: Candidate;
  readonly read: HeadingReader;
}
