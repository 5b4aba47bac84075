import { columnLetters } from "../../core/model/address";
import { isBlank } from "../../core/model/cell";
import { groupBy } from "../../core/model/group-by";
import { OUR_HEADERS, OUR_SHEETS } from "../../core/model/marks";
import type { PlanGroup } from "../../core/model/write-plan";
import { PLAN_WORDS } from "./plan-words";

/** What a plan does to one sheet, or to one row of a check-in: its parts in their order. */
export interface PlannedSheet {
  readonly title: string;
  readonly groups: readonly PlanGroup[];
}

/** Columns of one sheet stand together under its name; whatever has a name of its own stands alone. */
export function plannedSheets(groups: readonly PlanGroup[]): readonly PlannedSheet[] {
  const sheets = groupBy(groups, (group) => (headingOf(group) === undefined ? group.title : sheetOf(group)));
  return [...sheets].map(([title, parts]) => ({ title, groups: parts }));
}

/** `N to P · 33 cells`; of what is no column the number alone. */
export function sizeText({ groups }: PlannedSheet): string {
  const cells = PLAN_WORDS.cells(groups.reduce((sum, group) => sum + group.cells.length, 0));
  const columns = groups.flatMap((group) =>
    headingOf(group) === undefined ? [] : group.cells.slice(0, 1).map(({ at }) => at.column),
  );
  if (columns.length === 0) return cells;
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return `${PLAN_WORDS.columns(columnLetters(first), columnLetters(last))} · ${cells}`;
}

/** What a sheet of ours is for, so that its name alone need not tell; undefined for the user's. */
export function purposeText({ title }: PlannedSheet): string | undefined {
  const name = withoutNumber(title);
  return Object.hasOwn(PLAN_WORDS.purposes, name)
    ? PLAN_WORDS.purposes[name as keyof typeof PLAN_WORDS.purposes]
    : undefined;
}

/** `Direction, Health and Staleness`: what its columns are called; undefined where it has none. */
export function headingsText({ groups }: PlannedSheet, isAgain = false): string | undefined {
  const headings = groups.flatMap((group) => headingOf(group) ?? []).filter((heading) => heading !== "");
  const [only] = headings;
  if (only === OUR_HEADERS.id && headings.length === 1) return isAgain ? PLAN_WORDS.idsAgain : PLAN_WORDS.ids;
  return headings.length === 0 ? undefined : PLAN_WORDS.list(headings);
}

/** A second sheet of ours is called `OKR Links 2`. */
function withoutNumber(title: string): string {
  return title.replace(/ \d+$/, "");
}

/** Whether a sheet gets nothing but ids. */
export function getsIdsAlone(planned: PlannedSheet): boolean {
  return headingsText(planned) === PLAN_WORDS.ids;
}

/** Whether these are lines of our list of links: whole rows, whose words are told by both ends together. */
export function isRegister({ title }: PlannedSheet): boolean {
  return withoutNumber(title) === OUR_SHEETS.links;
}

/** `Column N, Health: empty today, then`; undefined for what is no column. */
export function columnText(group: PlanGroup): string | undefined {
  const heading = headingOf(group);
  const [first] = group.cells;
  if (heading === undefined || !first) return undefined;
  const isEmpty = group.cells.every(({ was }) => isBlank(was));
  return PLAN_WORDS.column(columnLetters(first.at.column), heading, isEmpty);
}

/** `Health` of the group `OKRs → K Health`, blank where the column has no heading; undefined for what is no column. */
export function headingOf(group: PlanGroup): string | undefined {
  const [first] = group.cells;
  if (!first) return undefined;
  const start = `${first.at.sheet} → ${columnLetters(first.at.column)}`;
  return group.title.startsWith(start) ? group.title.slice(start.length).trim() : undefined;
}

function sheetOf({ cells: [first], title }: PlanGroup): string {
  return first?.at.sheet ?? title;
}
