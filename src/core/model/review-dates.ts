import type { DateSerial } from "./period";

/** Which day a review is as of, and why. */
export interface ReviewDates {
  /** The day on which the workbook is looked at. */
  readonly today: DateSerial;
  /** What `OKR_AsOf` says, and the cells with it; absent where nothing stands there. */
  readonly stated?: DateSerial;
  /** chosen: in the pane, just now. typed: by the user into the settings. today: neither, or the day is one that we wrote. */
  readonly from: "chosen" | "typed" | "today";
  /** What stands in the settings is the user's own day: it stays while days go by. */
  readonly isFixed?: true;
}
