import { columnIndex } from "../../model/address";
import type { BaseRole, Role } from "../../model/table";
import { cellAt } from "../../model/grid";
import { firstBodyRow, type Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

/** What the formula of a column says of the columns that it reads. */
interface Said {
  readonly progress: number;
  readonly actual: number;
  readonly baseline: number;
  readonly target: number;
}

const ROWS_TO_READ = 40;
/** One row may be anything. */
const FEWEST_ROWS = 2;
/** The other formulas of the column may be totals. */
const SHARE_OF_FORMULAS = 0.6;

/** `=(L5-K5)/(M5-K5)`, or `=(K5-L5)/(K5-M5)` for what shall fall, names baseline, actual and target whatever their headings are. */
export function withFormulaRoles(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  return columns.reduce((all, { evidence }) => {
    const said = saidBy(sheet, region, evidence.index);
    return said && !isContradicted(all, said) ? withSaid(all, said) : all;
  }, columns);
}

function saidBy(sheet: Sheet, region: Region, column: number): Said | undefined {
  const first = firstBodyRow(region);
  const last = Math.min(region.area.bottom, first + ROWS_TO_READ - 1);
  const found: (Said | undefined)[] = [];
  for (let row = first; row <= last; row++) {
    const { formula } = cellAt(sheet.grid, row, column);
    if (formula !== undefined) found.push(readProgress(formula, { row, column }));
  }
  const [one] = found.filter((said) => said !== undefined);
  const alike = found.filter(
    (said) =>
      said?.actual === one?.actual && said?.baseline === one?.baseline && said?.target === one?.target,
  );
  const isRule = alike.length >= FEWEST_ROWS && alike.length >= SHARE_OF_FORMULAS * found.length;
  return one && isRule ? one : undefined;
}

const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d+)`;
const DIFFERENCE = String.raw`\(\s*${CELL}\s*-\s*${CELL}\s*\)`;
const PROGRESS = new RegExp(String.raw`${DIFFERENCE}\s*\/\s*${DIFFERENCE}`);

/** `(actual − baseline) ÷ (target − baseline)`, all in this row. */
function readProgress(
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
): Said | undefined {
  const parts = PROGRESS.exec(formula);
  if (!parts) return undefined;
  const rows = [parts[2], parts[4], parts[6], parts[8]].map(Number);
  const [first = 0, second = 0, third = 0, fourth = 0] = [parts[1], parts[3], parts[5], parts[7]].map(
    (letters) => columnIndex(letters ?? ""),
  );
  if (rows.some((at) => at !== row + 1)) return undefined;
  if (second === fourth) return { progress: column, actual: first, baseline: second, target: third };
  return first === third ? { progress: column, actual: second, baseline: first, target: fourth } : undefined;
}

const NAMES = ["progress", "actual", "baseline", "target"] as const;

/** A plain heading that says something else is believed, and then the formula is no progress. */
function isContradicted(columns: readonly RoleColumn[], said: Said): boolean {
  return NAMES.some((name) => {
    const column = columns.find(({ evidence }) => evidence.index === said[name]);
    if (!column) return true;
    const { meaning } = column;
    const isPlain = meaning !== undefined && !meaning.isVague && meaning.score >= 0.9;
    return isPlain && MEASURED.includes(meaning.meaning) && meaning.meaning !== name;
  });
}

const MEASURED: readonly string[] = ["actual", "target", "baseline"];

function withSaid(columns: readonly RoleColumn[], said: Said): readonly RoleColumn[] {
  return columns.map((column) => {
    const name = NAMES.find((one) => said[one] === column.evidence.index);
    return name === undefined ? column : { ...column, role: roleIn(column, name) };
  });
}

function roleIn({ role }: RoleColumn, name: (typeof NAMES)[number] & BaseRole): Role {
  return role?.startsWith("period:") ? `period:${name}` : name;
}
