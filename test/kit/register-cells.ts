import { columnIndex } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import { cellAt, type Grid } from "../../src/core/model/grid";
import type { Workbook } from "../../src/core/model/workbook";

/** One end of a link as the register's cells have it, whatever their headings are called now. */
export interface CellEnd {
  readonly id: CellValue;
  /** The sheet and column that its formula searches for the id. */
  readonly searched: { readonly sheet: string; readonly column: number };
  /** The row number that was found, counted from one; or why there is none. */
  readonly row: CellValue;
  readonly name: CellValue;
  readonly nameWhenLinked: CellValue;
}

/** A verdict with what its formula goes by. */
export interface CellLink {
  readonly sheet: string;
  readonly row: number;
  readonly verdict: CellValue;
  readonly formula: string;
  /** The sheets that its ends are searched on, as far as their references stand. */
  readonly searches: readonly string[];
  /** Key result and KPI; undefined where a reference was lost. */
  readonly ends: readonly [CellEnd, CellEnd] | undefined;
}

const REFERENCE = String.raw`((?:'(?:[^']|'')+'!|[^'!(),="]+!)?\$?[A-Z]+\$?\d+)`;
const NAMES = String.raw`OR\(${REFERENCE}="",TRIM\(${REFERENCE}\)=`;
/** `AND(ISNUMBER($J2),ISNUMBER($K2),OR($L2="",TRIM($D2)=TRIM($L2)),OR($M2="",TRIM($E2)=TRIM($M2)))` */
const GOES_BY = new RegExp(
  String.raw`AND\(ISNUMBER\(${REFERENCE}\),ISNUMBER\(${REFERENCE}\),${NAMES}.*?,${NAMES}`,
);
/** Also of a verdict whose names are lost: `ISNUMBER($J2)`. */
const ROW_NUMBER = new RegExp(String.raw`ISNUMBER\(${REFERENCE}\)`, "g");
/** `COUNTIF('OKR Q3'!$H:$H,$A2)=1` */
const SEARCHES = new RegExp(
  String.raw`COUNTIF\((?:(?:'((?:[^']|'')+)'|([^'!(]+))!)?\$?([A-Z]+):\$?[A-Z]+,${REFERENCE}\)=1`,
);

/** Every verdict that a formula gives, on whatever sheet it stands by now. */
export function verdictsInCells(workbook: Workbook): readonly CellLink[] {
  return workbook.grids.flatMap((grid) =>
    grid.rows.flatMap((cells, down) =>
      cells.flatMap(({ formula, value }): readonly CellLink[] =>
        formula?.includes("OKR.LINK(")
          ? [
              {
                sheet: grid.sheet,
                row: grid.top + down,
                verdict: value,
                formula,
                ...endsOf(workbook, grid, formula),
              },
            ]
          : [],
      ),
    ),
  );
}

function endsOf(workbook: Workbook, own: Grid, formula: string): Pick<CellLink, "ends" | "searches"> {
  const [, ...references] = GOES_BY.exec(formula) ?? [];
  const [keyResultRow, kpiRow, keyResultLinked, keyResult, kpiLinked, kpi] = references.map((reference) =>
    referredCell(workbook, own, reference),
  );
  const first = endOf(workbook, { row: keyResultRow, name: keyResult, linked: keyResultLinked });
  const second = endOf(workbook, { row: kpiRow, name: kpi, linked: kpiLinked });
  return {
    ends: first && second && [first, second],
    searches: [...formula.matchAll(ROW_NUMBER)].flatMap(([, reference = ""]) => {
      const row = referredCell(workbook, own, reference);
      const place = row && searchedIn(row);
      return place ? [place.sheet] : [];
    }),
  };
}

type Row = NonNullable<ReturnType<typeof referredCell>>;

/** The sheet, column and id cell by which a row of the register is searched for. */
function searchedIn({ cell, grid }: Row) {
  const [, quoted, plain, column = "", id = ""] = SEARCHES.exec(cell.formula ?? "") ?? [];
  // Pasted into the searched sheet, the formula no longer names it.
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? grid.sheet;
  return column === "" ? undefined : { sheet, column: columnIndex(column), id };
}

type Referred = ReturnType<typeof referredCell>;

function endOf(
  workbook: Workbook,
  { row, name, linked }: Readonly<Record<"row" | "name" | "linked", Referred>>,
): CellEnd | undefined {
  const searched = row && searchedIn(row);
  if (!row || !searched || !name || !linked) return undefined;
  return {
    id: referredCell(workbook, row.grid, searched.id)?.cell.value,
    searched,
    row: row.cell.value,
    name: name.cell.value,
    nameWhenLinked: linked.cell.value,
  };
}

/** `$J2`, `'OKR Q3'!$J2` → the cell, and the sheet that it stands on. */
function referredCell(workbook: Workbook, own: Grid, reference: string) {
  const [, sheet, letters = "", digits = ""] = /^(?:(.+)!)?\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  const called = sheet?.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  const grid = called === undefined ? own : workbook.grids.find((one) => one.sheet === called);
  return grid && { grid, cell: cellAt(grid, Number(digits) - 1, columnIndex(letters)) };
}
