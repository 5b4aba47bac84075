import { isActualOfPeriod } from "./model/period-columns";
import { calendarDate, type DateSerial } from "./model/period";
import type { Settings } from "./model/settings";
import { columnOf, hasRowPerMeasure, type Column, type Table } from "./model/table";

/** What tells which of several yearly targets is meant. */
export interface YearScene {
  readonly asOf: DateSerial;
  readonly settings: Pick<Settings, "yearStart">;
}

const YEAR = /^20\d\d$/;
const YEAR_WITHIN = /\b20\d\d\b/;

/**
 * `Target 2026 | Target 2027 | Actual`, `… | Jan 2026 | Feb 2026`: a target for each year, and actuals that are not of one each. The
 * year of the parts is meant, where they name one, else that of the as-of day; against no other are they held.
 */
export function withTargetOfYear(table: Table, scene: YearScene): Table {
  const targets = table.columns.filter(({ role }) => role === "period:target");
  const areOfYears = targets.length > 1 && targets.every(({ period = "" }) => YEAR.test(period));
  if (!hasRowPerMeasure(table) || !areOfYears || columnOf(table, "target")) return table;
  const parts = table.columns.filter(isActualOfPeriod);
  const year = parts.length > 0 ? yearOfParts(parts, scene) : yearOfDay(table, scene);
  const [meant, ...rivals] = targets.filter(({ period }) => period === year);
  if (!meant || rivals.length > 0) return table;
  const target: Column = { ...meant, role: "target", ...(parts.length > 0 && { isYearly: true }) };
  return { ...table, columns: table.columns.map((column) => (column === meant ? target : column)) };
}

/** The only year that months or quarters name, or that of the day where none names one; years have targets of their own. */
function yearOfParts(parts: readonly Column[], scene: YearScene): string | undefined {
  const periods = parts.map(({ period = "" }) => period.trim());
  if (periods.some((period) => YEAR.test(period))) return undefined;
  const [year, ...others] = new Set(periods.map((period) => YEAR_WITHIN.exec(period)?.[0]));
  if (others.length > 0) return undefined;
  return year ?? yearOfAsOf(scene);
}

function yearOfDay(table: Table, scene: YearScene): string | undefined {
  return columnOf(table, "actual") && yearOfAsOf(scene);
}

/** Of a fiscal year nobody says whether its first or its last day names it. */
function yearOfAsOf({ asOf, settings }: YearScene): string | undefined {
  return settings.yearStart === 1 ? String(calendarDate(asOf).year) : undefined;
}
