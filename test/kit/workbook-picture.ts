import type { ICellData, IColumnData, IRowData, IStyleData } from "@univerjs/presets";
import { promptOf } from "../../preview/file/cell-validation";
import type { HeadlessBook } from "../../preview/headless-book";

type Snapshot = ReturnType<NonNullable<ReturnType<HeadlessBook["api"]["getActiveWorkbook"]>>["save"]>;

/** A workbook down to the last format: cells, styles, widths, rules, names, tables, filters, our part; no ids. */
export type WorkbookPicture = Readonly<Record<string, unknown>>;

/** What two workbooks must have in common to be the same to everybody who looks at them. */
export function pictureOf(book: HeadlessBook): WorkbookPicture {
  const snapshot = book.api.getActiveWorkbook()?.save();
  if (!snapshot) throw new Error("No workbook is open.");
  const names = new Map(snapshot.sheetOrder.map((id) => [id, snapshot.sheets[id]?.name ?? id]));
  const named = (text: string) =>
    [...names].reduce(
      (before, [id, name]) => before.replaceAll(JSON.stringify(id), JSON.stringify(name)),
      text,
    );
  const resources = (snapshot.resources ?? []).flatMap(({ name, data }) =>
    PARTS.has(name) ? [[name, resource(named(data === "" ? "{}" : data))] as const] : [],
  );
  return {
    ...Object.fromEntries(
      snapshot.sheetOrder.map((id) => [`sheet ${names.get(id) ?? id}`, sheet(snapshot, id)]),
    ),
    ...Object.fromEntries(resources),
    order: [...names.values()],
    protected: [...book.protectedSheets].flatMap((id) => names.get(id) ?? []),
    parts: book.xmlParts.map(({ xml }) => xml).sort(),
  };
}

const PARTS = new Set([
  "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  "SHEET_DEFINED_NAME_PLUGIN",
  "SHEET_FILTER_PLUGIN",
  "SHEET_TABLE_PLUGIN",
]);

function sheet({ sheets, styles }: Snapshot, id: string): WorkbookPicture {
  const {
    cellData = {},
    columnData = {},
    rowData = {},
    mergeData,
    hidden,
    tabColor,
    defaultColumnWidth = 0,
  } = sheets[id] ?? {};
  const table = cellData as Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;
  const bordersAt = (row: number, column: number) => bordersOf(table[row]?.[column], styles);
  const cells = Object.entries(table).flatMap(([row, across]) =>
    Object.entries(across).flatMap(([column, cell]) => {
      const above = bordersAt(Number(row) - 1, Number(column));
      const left = bordersAt(Number(row), Number(column) - 1);
      const seen = cell && cellPicture(cell, styles, { t: above?.b, l: left?.r });
      return seen && Object.keys(seen).length > 0 ? [[`${row},${column}`, seen] as const] : [];
    }),
  );
  return {
    cells: Object.fromEntries(cells),
    columns: filled(widths(columnData as Readonly<Record<string, IColumnData>>, defaultColumnWidth)),
    rows: filled(heights(rowData as Readonly<Record<string, IRowData>>)),
    mergeData,
    hidden,
    tabColor,
  };
}

/** A column that was given the standard width is one that has none of its own; points and pixels round. */
function widths(
  columns: Readonly<Record<string, IColumnData>>,
  standard: number,
): Readonly<Record<string, unknown>> {
  const isOwn = ({ w }: IColumnData) => w !== undefined && Math.abs(w - standard) >= 0.5;
  return Object.fromEntries(
    Object.entries(columns).map(([at, column]) => [
      at,
      { hd: column.hd, w: isOwn(column) ? column.w : undefined },
    ]),
  );
}

/** Univer keeps a measured height beside the one that was set. */
function heights(rows: Readonly<Record<string, IRowData>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rows).map(([row, { h, hd }]) => [row, { h, hd }]));
}

/** The value, the formula and the looks; a cell of none of them is no cell. */
function cellPicture(
  { v, f, si, s, custom }: ICellData,
  styles: Snapshot["styles"],
  beside: Borders,
): WorkbookPicture {
  const { bd, ...style } = styleOf(s, styles) ?? {};
  const borders = ownBorders(bd ?? {}, beside);
  const looks = filled({ ...style, ...(Object.keys(borders).length > 0 && { bd: borders }) }) as IStyleData;
  const isFormula = (f ?? si ?? "") !== "";
  return filled({
    // What a formula shows follows from the cells, and may still be under way.
    ...(v !== "" && !isFormula && { v }),
    ...(isFormula && { f }),
    si,
    prompt: promptOf({ custom: custom ?? {} })?.message,
    ...(Object.keys(looks).length > 0 && { s: looks }),
  });
}

type Borders = Readonly<Partial<Record<"t" | "l", unknown>>>;

function styleOf(style: ICellData["s"], styles: Snapshot["styles"]): IStyleData | undefined {
  return (typeof style === "string" ? styles[style] : style) ?? undefined;
}

function bordersOf(cell: ICellData | null | undefined, styles: Snapshot["styles"]) {
  return styleOf(cell?.s, styles)?.bd;
}

/** The edge between two cells is one line, whichever of them says so: what the neighbour draws is left to it. */
function ownBorders(
  borders: NonNullable<IStyleData["bd"]>,
  beside: Borders,
): Readonly<Record<string, unknown>> {
  const isTold = (side: string, line: unknown) =>
    (side === "t" || side === "l") && JSON.stringify(beside[side]) === JSON.stringify(line);
  return Object.fromEntries(Object.entries(borders).filter(([side, line]) => line && !isTold(side, line)));
}

function filled(record: Readonly<Record<string, unknown>>): WorkbookPicture {
  const entries = Object.entries(record).flatMap(([key, value]) => {
    if (value === undefined || value === null) return [];
    if (typeof value !== "object" || Array.isArray(value)) return [[key, value] as const];
    const inner = filled(value as Readonly<Record<string, unknown>>);
    return Object.keys(inner).length === 0 ? [] : [[key, inner] as const];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => one.localeCompare(other)));
}

/**
 * Ids are made up anew whenever a rule or a name is added, and what a table's column holds is Univer's own guess; lists
 * without a set order are sorted.
 */
function resource(text: string): unknown {
  return withoutIds(JSON.parse(text));
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(withoutIds).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (/^(cfId|id|unitId|subUnitId|localSheetId|comment|dataType|meta)$/.test(key)) return [];
    const seen = withoutIds(inner);
    return isEmpty(seen) ? [] : [[nameOfKey(key, inner), seen] as const];
  });
  return Object.fromEntries(entries);
}

function nameOfKey(key: string, value: unknown): string {
  if (typeof value === "object" && value !== null && "name" in value) return String(value.name);
  return key;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
