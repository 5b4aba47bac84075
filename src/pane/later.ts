import type { dismissedTables } from "../core/dismissed-tables";
import type { withGridsOf } from "../core/model/same-grid";
import type { proposalsInSlices } from "../core/open-proposals";
import type { reviewInSlices } from "../core/review-workbook";
import type { stoppedAction } from "../core/plan/recover/plan-recover";
import type { planTakeBack } from "../core/plan/recover/plan-take-back";
import { HostError } from "../port/workbook-host";
import type { explainAt } from "../core/explain-row";
import type { wordsAfter } from "../core/words-after";
import type { planFor } from "../core/plan-for";
import type { reportText } from "../core/report-text";
import type * as checkIn from "../core/check-in-desk";
import { coming } from "./coming";
import { WORDS } from "./pane-words";
import type { saidAfter } from "./said-after";

/** What reads a workbook and judges it: it is needed once a workbook is to be read. */
export interface Core {
  readonly withGridsOf: typeof withGridsOf;
  readonly reviewInSlices: typeof reviewInSlices;
  readonly proposalsInSlices: typeof proposalsInSlices;
  readonly dismissedTables: typeof dismissedTables;
  readonly checkIn: typeof checkIn;
  readonly explainAt: typeof explainAt;
}

/** What plans what is to be written: it is needed once something was read. */
export interface Planner {
  readonly planFor: typeof planFor;
  readonly planTakeBack: typeof planTakeBack;
  readonly stoppedAction: typeof stoppedAction;
  readonly wordsAfter: typeof wordsAfter;
  readonly reportText: typeof reportText;
  readonly saidAfter: typeof saidAfter;
}

/** What reads, and the views that may come first. They come while the first sentence is read. */
export function loadReading(): Promise<Core> {
  return orTold(async () => {
    const [core] = await Promise.all([loadCore(), loadViews(), loadAsOf(), loadPaneMenu(), loadCellArea()]);
    return core;
  });
}

/** What plans, and everything that opens by a click. They come when the first tables are listed. */
export function loadPlanner(): Promise<Planner> {
  return orTold(async () => {
    const [planner] = await Promise.all([loadPlans(), ...BY_A_CLICK.map(({ fetch }) => fetch())]);
    return planner;
  });
}

/** A part that did not come is asked for again at the next try. */
async function orTold<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
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

/** What opens by a click, in one file. */
export const AskedPlan = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./plan/AskedPlan")).AskedPlan,
);
export const CellPanel = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./cell/CellPanel")).CellPanel,
);
export const CheckInView = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./check-in/CheckInView")).CheckInView,
);
export const DayForm = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./DayForm")).DayForm,
);
export const FlagsView = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./flags/FlagsView")).FlagsView,
);
export const HelpSheet = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./help/HelpSheet")).HelpSheet,
);
export const LinksView = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./links/LinksView")).LinksView,
);
export const NothingFound = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./tables/NothingFound")).NothingFound,
);
export const SettingsSheet = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./settings/SettingsSheet")).SettingsSheet,
);
export const Sheets = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./today/Sheets")).Sheets,
);

const BY_A_CLICK = [
  AskedPlan,
  CellPanel,
  CheckInView,
  DayForm,
  FlagsView,
  HelpSheet,
  LinksView,
  NothingFound,
  SettingsSheet,
  Sheets,
];

async function loadCore(): Promise<Core> {
  const [
    { reviewInSlices },
    { withGridsOf },
    { proposalsInSlices },
    { dismissedTables },
    checkIn,
    { explainAt },
  ] = await Promise.all([
    import(/* webpackChunkName: "core" */ "../core/review-workbook"),
    import(/* webpackChunkName: "core" */ "../core/model/same-grid"),
    import(/* webpackChunkName: "core" */ "../core/open-proposals"),
    import(/* webpackChunkName: "core" */ "../core/dismissed-tables"),
    import(/* webpackChunkName: "core" */ "../core/check-in-desk"),
    import(/* webpackChunkName: "core" */ "../core/explain-row"),
  ]);
  return { withGridsOf, reviewInSlices, proposalsInSlices, dismissedTables, checkIn, explainAt };
}

async function loadPlans(): Promise<Planner> {
  const [{ planFor }, { planTakeBack }, { stoppedAction }, { wordsAfter }, { reportText }, { saidAfter }] =
    await Promise.all([
      import(/* webpackChunkName: "plans" */ "../core/plan-for"),
      import(/* webpackChunkName: "plans" */ "../core/plan/recover/plan-take-back"),
      import(/* webpackChunkName: "plans" */ "../core/plan/recover/plan-recover"),
      import(/* webpackChunkName: "plans" */ "../core/words-after"),
      import(/* webpackChunkName: "plans" */ "../core/report-text"),
      import(/* webpackChunkName: "plans" */ "./said-after"),
    ]);
  return { planFor, planTakeBack, stoppedAction, wordsAfter, reportText, saidAfter };
}
