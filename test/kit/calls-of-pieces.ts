import { Session } from "node:inspector";
import type { Grid } from "../../src/core/model/grid";
import { reviewInSlices } from "../../src/core/review-workbook";
import { AS_OF, binder } from "../speed/binder";

/** One sheet of KPIs and one of key results, each with more rows than a piece may go down. */
const KPIS = 200;

const session = new Session();

/** How often functions of ours were called since it was last asked: what takes long, whatever else the machine does. */
function callsSince(): number {
  let calls = 0;
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    const ours = result.filter(({ url }) => url.replaceAll("\\", "/").includes("/src/core/"));
    for (const { functions } of ours)
      for (const { ranges } of functions) for (const { count } of ranges) calls += count;
  });
  return calls;
}

/** All that stands on the sheets of one kind, on one of them. */
function onOneSheet(grids: readonly Grid[], kind: string): Grid {
  const [first, ...others] = grids.filter(({ sheet }) => sheet.startsWith(kind));
  if (!first) throw new Error(`No sheet is called ${kind}.`);
  return { ...first, rows: [...first.rows, ...others.flatMap(({ rows }) => rows.slice(1))] };
}

/** What one piece came to: how often it called functions of ours, and what it said when it rested. */
export interface Piece {
  readonly calls: number;
  readonly upTo: string;
}

function pieces(): readonly Piece[] {
  const workbook = binder(KPIS);
  const grids = ["KPIs", "OKRs"].map((kind) => onOneSheet(workbook.grids, kind));
  const slices = reviewInSlices({ ...workbook, grids }, AS_OF);
  const found: Piece[] = [];
  callsSince();
  for (let next = slices.next(); ; next = slices.next()) {
    found.push({ calls: callsSince(), upTo: next.done ? "the end" : JSON.stringify(next.value) });
    if (next.done) return found;
  }
}

session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
process.stdout.write(JSON.stringify(pieces()));
