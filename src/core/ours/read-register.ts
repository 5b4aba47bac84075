import { isBlank, isCellError, type CellValue } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import type { Link, Relation } from "../model/link";
import type { DateSerial } from "../model/period";
import {
  REGISTER_COLUMNS,
  pairKey,
  type Register,
  type RegisterColumn,
  type RegisterRow,
  type UnreadableRow,
} from "../model/register";
import { headerOf, isReadable, lostHeading, lostHeadings, NEEDED, type Header } from "./register-headings";

const NO_REGISTER: Register = { headerRow: 0, columns: {}, rows: [], unreadable: [] };
const RELATIONS: readonly Relation[] = ["measures", "guards"];

/** Reads the links out of our sheet of them, wherever its columns were moved; nothing where there is none. */
export function readRegister([grid]: readonly Grid[]): Register {
  const header = grid && headerOf(grid);
  if (!header) return NO_REGISTER;
  return isReadable(header) ? readRows(grid, header) : damagedRegister(grid, header);
}

/** A register whose links cannot be read: better said than taken for none. */
function damagedRegister({ sheet }: Grid, { row, columns }: Header): Register {
  const lost = REGISTER_COLUMNS.filter(({ name }) => NEEDED.includes(name) && columns[name] === undefined);
  return {
    sheet,
    headerRow: row,
    columns,
    rows: [],
    unreadable: [
      {
        row,
        reason: `"${sheet}" has no ${lostHeadings(lost)} any more, so its links cannot be read. Type the heading again, or undo the change.`,
      },
    ],
  };
}

function readRows(grid: Grid, header: Header): Register {
  const { row: headerRow, columns } = header;
  const rows: RegisterRow[] = [];
  const unreadable: UnreadableRow[] = [...lostHeading(grid, header)];
  const bottom = usedArea(grid)?.bottom ?? headerRow;
  const first = new Map<string, number>();
  for (let row = headerRow + 1; row <= bottom; row++) {
    const read = readRow(grid, columns, row);
    if (read === "blank") continue;
    if (typeof read === "string") {
      unreadable.push({ row, reason: read });
      continue;
    }
    const pair = pairKey(read);
    const twin = first.get(pair);
    if (twin !== undefined) unreadable.push({ row, reason: twinReason(read, row, twin) });
    else rows.push({ row, link: read });
    first.set(pair, twin ?? row);
  }
  return { sheet: grid.sheet, headerRow, columns, rows, unreadable };
}

function twinReason({ keyResultId, kpiId }: Link, row: number, first: number): string {
  return `Row ${row + 1} links ${keyResultId} and ${kpiId} once more; row ${first + 1} counts. Delete one of them.`;
}

/** A link, "blank", or the sentence why the row cannot be read. */
function readRow(grid: Grid, columns: Header["columns"], row: number): Link | string {
  const at = (name: RegisterColumn): CellValue => {
    const column = columns[name];
    return column === undefined ? undefined : cellAt(grid, row, column).value;
  };
  const [keyResultId, kpiId] = [textOf(at("keyResultId")), textOf(at("kpiId"))];
  if (NEEDED.every((name) => isBlank(at(name)))) return "blank";
  if (keyResultId === undefined || kpiId === undefined) {
    const which = keyResultId === undefined ? "key result" : "KPI";
    return `Row ${row + 1} has no ${which} id. Type it again, or delete the row.`;
  }
  const relation = RELATIONS.find((word) => word === textOf(at("relation"))?.toLowerCase());
  if (!relation) {
    return `Row ${row + 1} says "${textOf(at("relation")) ?? ""}" where "measures" or "guards" should stand.`;
  }
  const days = daysOf(at);
  if (typeof days === "string")
    return `Row ${row + 1} has ${days} that is no date. Type a date, or clear it.`;
  const decision = textOf(at("decision"));
  return {
    keyResultId,
    kpiId,
    relation,
    ...days,
    ...(decision !== undefined && { decision }),
    keyResultName: textOf(at("keyResultName")) ?? "",
    kpiName: textOf(at("kpiName")) ?? "",
    ...(NAMES.some((name) => columns[name] === undefined) && { areNamesLost: true }),
  };
}

/** As the verdicts in the cells, which say Broken link without them. */
const NAMES: readonly RegisterColumn[] = ["keyResultName", "kpiName"];

const DAY_WORDS = {
  reviewed: "a last review",
  outSince: `an "Out since"`,
  linkedOn: `a "Linked on"`,
} as const;
type DayColumn = keyof typeof DAY_WORDS;

/** The days of a row, or what to call the one that is none. */
function daysOf(at: (name: RegisterColumn) => CellValue): Pick<Link, DayColumn> | string {
  const days: Partial<Record<DayColumn, DateSerial>> = {};
  for (const name of Object.keys(DAY_WORDS) as DayColumn[]) {
    const day = dayOf(at(name));
    if (day === "unreadable") return DAY_WORDS[name];
    if (day !== undefined) days[name] = day;
  }
  return days;
}

function textOf(value: CellValue): string | undefined {
  if (isBlank(value) || isCellError(value)) return undefined;
  return String(value);
}

function dayOf(value: CellValue): DateSerial | undefined | "unreadable" {
  if (isBlank(value)) return undefined;
  return typeof value === "number" && value >= 1 ? Math.floor(value) : "unreadable";
}
