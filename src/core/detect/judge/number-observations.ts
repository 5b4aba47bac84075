import type { Cell } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { KPI_TITLES } from "../headings/value-words";
import { firstBodyRow } from "../regions/find-body";
import type { RoleColumn } from "../roles/role-column";
import { isDateFormat } from "../sheet";
import type { Observations, Observed } from "./observed";
import { flag, ROWS_TO_LOOK_AT, shareOf } from "./shares";

/** What stands over the columns of numbers, and how the numbers are shown. */
export function numberObservations(observed: Observed): Observations {
  const { columns } = observed.candidate.layout;
  const numbers = columns.filter(holdsNumbers);
  return {
    "no numbers": flag(numbers.length === 0),
    "numbers headed target": shareOf(numbers, isHeadedTarget),
    "only targets": flag(numbers.length > 0 && numbers.every(isHeadedTarget)),
    "headings say kpi": flag(columns.some(({ evidence }) => saysKpi(evidence.header))),
    "formats differ": shareOf(numbers.slice(0, COLUMNS_TO_LOOK_AT), (column) =>
      hasSeveralFormats(observed, column),
    ),
  };
}

const COLUMNS_TO_LOOK_AT = 24;

/** Numbers that are no numbering: `1 2 3` under `No.` counts rows. */
function holdsNumbers({ role, evidence: { shape } }: RoleColumn): boolean {
  return shape.filled > 0 && shape.numbers > 0.5 && role !== "id";
}

function isHeadedTarget({ evidence: { readings } }: RoleColumn): boolean {
  return readings.some(({ meaning, isVague }) => meaning === "target" && !isVague);
}

/** `KPI 2`, `tKPI1`, `total_kpi`: people who write databases glue their words. */
function saysKpi(header: string): boolean {
  const parted = header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{L})(\d)/gu, "$1 $2");
  const normalised = normaliseHeading(parted.replaceAll("_", " "));
  if (isWrittenTogether(normalised)) return normalised.includes("kpi");
  return normalised.split(" ").some((word) => KPI_TITLES.has(word));
}

/** Percentages above amounts above plain numbers: each row is a measure of its own. */
function hasSeveralFormats({ sheet, region }: Observed, { evidence: { index } }: RoleColumn): boolean {
  const first = firstBodyRow(region);
  const last = Math.min(region.area.bottom, first + ROWS_TO_LOOK_AT - 1);
  const formats = new Set<string>();
  for (let row = first; row <= last; row++) {
    const format = formatOf(cellAt(sheet.grid, row, index));
    if (format !== undefined) formats.add(format);
  }
  return formats.size >= 2;
}

const MONEY_FORMAT = /[$€£¥₹]/;

function formatOf({ value, numberFormat = "" }: Cell): "percent" | "money" | "plain" | undefined {
  if (typeof value !== "number" || isDateFormat(numberFormat)) return undefined;
  if (numberFormat.includes("%")) return "percent";
  return MONEY_FORMAT.test(numberFormat) ? "money" : "plain";
}
