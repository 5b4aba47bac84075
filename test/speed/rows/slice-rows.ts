import type { Workbook } from "../../../src/core/model/workbook";
import { reviewInSlices } from "../../../src/core/review-workbook";
import { AS_OF, binder } from "../binder";
import { cost, type Result } from "../result";

/** What a person feels as an answer at once. */
const REACH_MILLISECONDS = 50;
const SHEETS = 10;

/** The longest piece of a review between two rests, in processor time: so long the pane answers to nothing. */
export function sliceRows(size: number): readonly Result[] {
  const large = binder(size);
  const ten = binder(Math.round(size / 10), "adverse");
  return [
    blocked("longest piece of a review, the binder", large),
    blocked(`longest piece of a review, ${SHEETS} sheets`, { ...ten, grids: ten.grids.slice(0, SHEETS) }),
  ];
}

function blocked(name: string, workbook: Workbook): Result {
  const slices = reviewInSlices(workbook, AS_OF);
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const before = process.cpuUsage();
    isDone = slices.next().done === true;
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
  }
  return cost(name, longest, {
    what: "an answer at once",
    milliseconds: REACH_MILLISECONDS,
    reach: 1,
  });
}
