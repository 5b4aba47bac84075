import { HostError } from "../port/workbook-host";
import { coming } from "./coming";
import type { Core } from "./core";
import type { Finder } from "./finder";
import { WORDS } from "./pane-words";
import type { Planner } from "./planner";

/** What finds tables. It comes while the first sentence is read. */
export function loadFinder(): Promise<Finder> {
  return orTold(async () => (await import(/* webpackChunkName: "finding" */ "./finder")).FINDER);
}

/** What reads their rows, and the views that may come first. They come while tables are looked for. */
export function loadReading(): Promise<Core> {
  return orTold(async () => {
    const [core] = await Promise.all([loadCore(), loadViews(), loadHeaderParts(), loadCellArea()]);
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
  return import(/* webpackChunkName: "reading" */ "./Views");
}

export function loadHeaderParts() {
  return import(/* webpackChunkName: "reading" */ "./header-parts");
}

/** After what plans, which is waited for first. */
export async function loadMenus() {
  await loadPlanner();
  return import(/* webpackChunkName: "more-views" */ "./menus");
}

export function loadCellArea() {
  return import(/* webpackChunkName: "reading" */ "./cell/CellDock");
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
export const CycleSheet = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./today/CycleSheet")).CycleSheet,
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
export const MovedValues = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./today/MovedValues")).MovedValues,
);
export const NothingFound = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./tables/NothingFound")).NothingFound,
);
export const ReportLine = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./today/ReportLine")).ReportLine,
);
export const SettingsSheet = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./settings/SettingsSheet")).SettingsSheet,
);
export const Sheets = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./today/Sheets")).Sheets,
);
export const Stopped = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./states/Stopped")).Stopped,
);
export const TablesView = coming(
  async () => (await import(/* webpackChunkName: "more-views" */ "./tables/TablesView")).TablesView,
);

const BY_A_CLICK = [
  AskedPlan,
  CellPanel,
  CheckInView,
  CycleSheet,
  DayForm,
  FlagsView,
  HelpSheet,
  LinksView,
  MovedValues,
  NothingFound,
  ReportLine,
  SettingsSheet,
  Sheets,
  Stopped,
  TablesView,
];

async function loadCore(): Promise<Core> {
  return (await import(/* webpackChunkName: "reading" */ "./core")).CORE;
}

async function loadPlans(): Promise<Planner> {
  return (await import(/* webpackChunkName: "plans" */ "./planner")).PLANNER;
}
