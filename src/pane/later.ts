import type { dismissedTables } from "../core/dismissed-tables";
import type { withGridsOf } from "../core/model/same-grid";
import type { proposalsInSlices } from "../core/open-proposals";
import type { reviewInSlices } from "../core/review-workbook";
import type { stoppedAction } from "../core/plan/recover/plan-recover";
import { HostError } from "../port/workbook-host";
import type { explainAt } from "../core/explain-row";
import type { wordsAfter } from "../core/words-after";
import type { planFor } from "../core/plan-for";
import type { reportText } from "../core/report-text";
import type * as checkIn from "../core/check-in-desk";
import { WORDS } from "./pane-words";

/** What thinks: it is needed once a workbook is to be read. */
export interface Core {
  readonly withGridsOf: typeof withGridsOf;
  readonly reviewInSlices: typeof reviewInSlices;
  readonly proposalsInSlices: typeof proposalsInSlices;
  readonly dismissedTables: typeof dismissedTables;
  readonly planFor: typeof planFor;
  readonly stoppedAction: typeof stoppedAction;
  readonly checkIn: typeof checkIn;
  readonly explainAt: typeof explainAt;
  readonly wordsAfter: typeof wordsAfter;
  readonly reportText: typeof reportText;
}

/**
 * Everything that the first screen does not need, in two files of their own: the core and the views. They come while
 * the first sentence is read; a part that did not come is asked for again at the next try.
 */
export async function loadTheRest(): Promise<Core> {
  try {
    const [core] = await Promise.all([loadCore(), loadViews(), loadAsOf(), loadPaneMenu(), loadCellArea()]);
    return core;
  } catch (error) {
    console.error(error);
    throw new HostError(WORDS.partMissing, WORDS.partMissingNext);
  }
}

export function loadViews() {
  return import(/* webpackChunkName: "views" */ "./Views");
}

export function loadAsOf() {
  return import(/* webpackChunkName: "views" */ "./AsOf");
}

export function loadPaneMenu() {
  return import(/* webpackChunkName: "views" */ "./PaneMenu");
}

export function loadCellArea() {
  return import(/* webpackChunkName: "views" */ "./cell/CellDock");
}

async function loadCore(): Promise<Core> {
  const [{ reviewInSlices }, { dismissedTables }, { planFor }, { stoppedAction }, checkIn, ...others] =
    await Promise.all([
      import(/* webpackChunkName: "core" */ "../core/review-workbook"),
      import(/* webpackChunkName: "core" */ "../core/dismissed-tables"),
      import(/* webpackChunkName: "core" */ "../core/plan-for"),
      import(/* webpackChunkName: "core" */ "../core/plan/recover/plan-recover"),
      import(/* webpackChunkName: "core" */ "../core/check-in-desk"),
      import(/* webpackChunkName: "core" */ "../core/explain-row"),
      import(/* webpackChunkName: "core" */ "../core/words-after"),
      import(/* webpackChunkName: "core" */ "../core/model/same-grid"),
      import(/* webpackChunkName: "core" */ "../core/open-proposals"),
      import(/* webpackChunkName: "core" */ "../core/report-text"),
    ]);
  const [{ explainAt }, { wordsAfter }, { withGridsOf }, { proposalsInSlices }, { reportText }] = others;
  const asked = { dismissedTables, planFor, stoppedAction, checkIn, explainAt, wordsAfter, reportText };
  return { withGridsOf, reviewInSlices, proposalsInSlices, ...asked };
}
