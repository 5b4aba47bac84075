import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { reviewInSlices } from "../../../src/core/review-workbook";
import { AS_OF, binder } from "../binder";
import type { Result } from "../result";

const BYTES_OF_A_MEGABYTE = 1e6;
const REACH = 2;

/** What a review holds at most of memory beside the cells that it reads, against the cells themselves. */
export function memoryRows(size: number): readonly Result[] {
  const collect = collector();
  const before = heldAfter(collect);
  const workbook = binder(size, "adverse");
  const cells = heldAfter(collect) - before;
  let peak = 0;
  let kind = "";
  const slices = reviewInSlices(workbook, AS_OF);
  for (let next = slices.next(); next.done !== true; next = slices.next()) {
    if (next.value.kind === kind) continue;
    kind = next.value.kind;
    peak = Math.max(peak, heldAfter(collect));
  }
  const above = Math.max(peak, heldAfter(collect)) - before - cells;
  const megabytes = (bytes: number) => Math.round(bytes / BYTES_OF_A_MEGABYTE);
  return [
    {
      name: "memory of the scan above the cells",
      value: megabytes(above),
      unit: "MB",
      against: `the cells, ${megabytes(cells)} MB`,
      ratio: Number((above / cells).toPrecision(3)),
      reach: REACH,
      met: above / cells <= REACH,
    },
  ];
}

/** Node's garbage collection, which it hands over only when it is asked to. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function heldAfter(collect: () => void): number {
  collect();
  return process.memoryUsage().heapUsed;
}
