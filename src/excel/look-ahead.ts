import type { PlanStep, WritePlan } from "../core/model/write-plan";
import type { Desk } from "./desk";
import { firstTouches } from "./first-touches";
import { readyCells } from "./ready-cells";
import { readyCharts, readyNoCharts } from "./ready-charts";
import { readyClear, readyCopy, readyLook } from "./ready-looks";
import { readyHints } from "./ready-hints";
import { readyName, readyNoName } from "./ready-names";
import { readyResize, readyWidth } from "./ready-places";
import { readyNoRules, readyRules } from "./ready-rules";
import { readyFoot, readyNoSheet, readySheet, readyView } from "./ready-sheets";
import type { ReadyStep } from "./ready-step";
import type { StepOf } from "./step-content";
import { cellsOf, splitStep } from "./split-step";
import { tablesFor, watchedColumns } from "./watched-columns";

/** Excel on the web takes at most 5 MB in one answer. */
const CELLS_PER_SYNC = 50_000;

/** A plan that fits the workbook, ready to be sent. */
export interface LookedAt {
  readonly ready: readonly ReadyStep[];
  /** Ids of the sheets by the names that formulas of the plan call them by. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Ids of the sheets that the plan deletes: whatever they are called by then. */
  readonly goneIds: ReadonlyMap<string, string>;
}

/**
 * Looks at everything that a plan will touch, before anything is written: what is there now is what taking back
 * brings back. Rejects with CellChanged where a cell is no longer as the plan expects.
 */
export async function lookAhead(desk: Desk, plan: WritePlan): Promise<LookedAt> {
  const steps = [...(await watchedColumns(desk, plan)), ...plan.steps].flatMap(splitStep);
  const first = firstTouches(steps);
  const ready: ReadyStep[] = [];
  for (const portion of portions(steps))
    ready.push(...(await Promise.all(portion.map((step) => readyStep(desk, step, first.has(step))))).flat());
  return { ready, sheetIds: desk.sheetIds, goneIds: desk.goneIds };
}

/** Learns how the workbook names its sheets, and where its tables stand. */
export async function deskFor(
  context: Excel.RequestContext,
  ask: () => Promise<void>,
  plan: WritePlan,
): Promise<Desk> {
  const { steps } = plan;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const [tables] = await Promise.all([tablesFor(context, ask, plan), ask()]);
  const named = (kind: "add sheet" | "delete sheet") =>
    new Set(steps.flatMap((step) => (step.kind === kind ? [step.sheet] : [])));
  const gone = named("delete sheet");
  const idsOf = (isGone: boolean) =>
    new Map(
      worksheets.items.flatMap(({ name, id }) => (gone.has(name) === isGone ? [[name, id] as const] : [])),
    );
  return {
    context,
    ask,
    sheetIds: idsOf(false),
    goneIds: idsOf(true),
    newSheets: named("add sheet"),
    tables,
  };
}

/** Cells are read in portions that fit into an answer. */
function portions(steps: readonly PlanStep[]): readonly (readonly PlanStep[])[] {
  const found: PlanStep[][] = [];
  let cells = CELLS_PER_SYNC;
  for (const step of steps) {
    const more = cellsOf(step);
    if (cells + more > CELLS_PER_SYNC) {
      found.push([]);
      cells = 0;
    }
    found.at(-1)?.push(step);
    cells += more;
  }
  return found;
}

type Ready<Step extends PlanStep> = (
  desk: Desk,
  step: Step,
  isFirst: boolean,
) => ReadyStep | readonly ReadyStep[] | Promise<ReadyStep>;

async function readyStep(desk: Desk, step: PlanStep, isFirst: boolean): Promise<readonly ReadyStep[]> {
  const ready = await (READY[step.kind] as Ready<PlanStep>)(desk, step, isFirst);
  return "noted" in ready ? [ready] : ready;
}

const READY: { readonly [Kind in PlanStep["kind"]]: Ready<StepOf<Kind>> } = {
  "add sheet": (_desk, step) => readySheet(step),
  "delete sheet": (_desk, step) => readyNoSheet(step),
  "write cells": readyCells,
  "resize table": readyResize,
  "copy format": readyCopy,
  "clear formats": readyClear,
  "give look": readyLook,
  "column width": readyWidth,
  "word formats": readyRules,
  "remove word formats": readyNoRules,
  "sheet view": (_desk, step) => readyView(step),
  "print foot": (_desk, step) => readyFoot(step),
  "cell hints": readyHints,
  "draw charts": readyCharts,
  "erase charts": readyNoCharts,
  "define name": (_desk, step) => readyName(step),
  "delete name": (_desk, step) => readyNoName(step),
  // Saved apart from the steps.
  "save metadata": () => [],
};
