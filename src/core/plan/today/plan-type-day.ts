import type { CellAddress } from "../../model/address";
import type { DateSerial } from "../../model/period";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { dateFormat } from "../steps/date-format";
import { finishPlan } from "../steps/finish-plan";
import { writeCell } from "../steps/write-cell";

/** A day that the log or the row's own words tell, for the cell that should say it; a formula is never written over. */
export function planTypeDay(review: Review, at: CellAddress, day: DateSerial): WritePlan {
  const part = writeCell(review, {
    at,
    becomes: day,
    keeps: () => "a formula",
    formatOver: (was) => (typeof was === "number" ? undefined : dateFormat(review)),
  });
  return finishPlan(review, part);
}
