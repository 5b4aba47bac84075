import fc from "fast-check";
import { detectTables } from "../../src/core/detect/detect-tables";
import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import type { Table } from "../../src/core/model/table";
import { grid, gridOfRows, workbookOf } from "../kit/grid";

const SEED = 20_260_612;

/** Tables of both kinds, from plain to merged. */
const SHEETS: readonly Grid[] = [
  grid`
    KPI           | Owner    | Target | Actual | Status
    Churn         | Ada Roe  | 2%     | 2.4%   | At risk
    Response time | Bo Lind  | 4      | 5      | Off track
    Open roles    | Cy Marsh | 3      | 2      | On track
  `,
  grid`
    Objective              | Key result              | Lead     | Baseline | Goal | Now
    Win the north          | Open 12 stores          | Ada Roe  | 0        | 12   | 7
                           | Lift sales per store    | Bo Lind  | 72       | 90   | 80
    Be the best employer   | Lift eNPS from 20 to 40 | Cy Marsh | 20       | 40   | 29
  `,
  grid`
    Indicador     | Unidad | Meta | Enero | Febrero | Marzo
    Rotación      | %      | 3%   | 4.1%  | 3.8%    | 3.2%
    Plazo         | días   | 5    | 7     | 6       | 6
  `,
];

const anySheet = fc.constantFrom(...SHEETS);

function moved(sheet: Grid, rows: number, columns: number): Grid {
  return { ...sheet, top: sheet.top + rows, left: sheet.left + columns };
}

function movedTable(table: Table, rows: number, columns: number): Table {
  const { area } = table;
  return {
    ...table,
    area: {
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    },
    headerRows: table.headerRows.map((row) => row + rows),
    columns: table.columns.map((column) => ({ ...column, index: column.index + columns })),
    rows: table.rows.map((row) => ({ ...row, index: row.index + rows })),
  };
}

function detect(...grids: readonly Grid[]): readonly Table[] {
  return detectTables(workbookOf(...grids), []);
}

describe("detection", () => {
  it("of a table that was moved changes only its addresses", () => {
    const law = fc.property(anySheet, fc.nat(2000), fc.nat(300), (sheet, rows, columns) => {
      const expected = detect(sheet).map((table) => movedTable(table, rows, columns));
      expect(expected).toHaveLength(1);
      expect(detect(moved(sheet, rows, columns))).toEqual(expected);
    });
    fc.assert(law, { seed: SEED, numRuns: 60 });
  });

  it("permutes the roles when columns are shuffled", () => {
    const law = fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }), (order) => {
      const [sheet] = SHEETS as readonly [Grid, ...Grid[]];
      const [before] = detect(sheet);
      const [after] = detect({
        ...sheet,
        rows: sheet.rows.map((row) => order.map((column) => row[column] ?? { value: undefined })),
      });
      const roles = order.map((column) => before?.columns[column]?.role);
      expect(roles).toContain("measure");
      expect(after?.columns.map(({ role }) => role)).toEqual(roles);
    });
    fc.assert(law, { seed: SEED, numRuns: 60 });
  });

  it("is not changed by an unrelated table below, beside or on another sheet", () => {
    const prices: readonly (readonly CellValue[])[] = [
      ["Article", "Supplier", "Price"],
      ["Bolt", "Ferro", 0.12],
      ["Nut", "Ferro", 0.08],
    ];
    const law = fc.property(
      anySheet,
      fc.integer({ min: 3, max: 9 }),
      fc.constantFrom("below", "beside", "other sheet"),
      (sheet, gap, where) => {
        const alone = detect(sheet);
        expect(alone).toHaveLength(1);
        const other = gridOfRows(prices).rows;
        const blanks = Array.from({ length: gap }, () => ({ value: undefined }));
        const width = Math.max(...sheet.rows.map((row) => row.length));
        const wide = sheet.rows.map((row) => [
          ...row,
          ...Array.from({ length: width - row.length }, () => ({ value: undefined })),
        ]);
        const rows =
          where === "below"
            ? [...wide, ...blanks.map(() => []), ...other]
            : wide.map((row, index) => [...row, ...blanks, ...(other[index] ?? [])]);
        const isOtherSheet = where === "other sheet";
        const after = isOtherSheet
          ? detect(sheet, gridOfRows(prices, { sheet: "Prices" }))
          : detect({ ...sheet, rows });
        expect(after).toEqual(alone);
      },
    );
    fc.assert(law, { seed: SEED, numRuns: 60 });
  });

  const word = fc.constantFrom(
    "KPI",
    "Objective",
    "Key result",
    "Target",
    "Actual",
    "Q1",
    "Jan",
    "Owner",
    "Total",
    "Note",
    "On track",
    "%",
    "Ziel",
    "目標",
    "",
    "  ",
    "#",
    "a".repeat(300),
    "1.2",
    "KR1",
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    word,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.string(),
    fc.constant(undefined),
    fc.constant({ error: "#REF!" }),
  );
  const edge = fc.nat(12);
  const area = fc.tuple(edge, edge, edge, edge).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
  const anyGrid = fc
    .record({
      rows: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 12 }),
      top: fc.nat(50),
      left: fc.nat(50),
      merges: fc.array(area, { maxLength: 4 }),
      tables: fc.array(area, { maxLength: 2 }),
    })
    .map(({ rows, top, left, merges, tables }): Grid => ({
      ...gridOfRows(rows),
      top,
      left,
      merges,
      excelTables: tables.map((at, index) => ({
        name: `Table${index}`,
        area: at,
        hasHeaderRow: true,
        hasTotalsRow: false,
      })),
    }));

  it("never throws, whatever the grid, and reads the same twice", () => {
    const law = fc.property(
      anyGrid,
      area,
      fc.constantFrom("kpi" as const, "okr" as const),
      (sheet, declared, tableKind) => {
        const correction = { kind: "declared", sheet: sheet.sheet, area: declared, tableKind } as const;
        expect(detect(sheet)).toEqual(detect(sheet));
        expect(() => detectTables(workbookOf(sheet), [correction])).not.toThrow();
      },
    );
    fc.assert(law, { seed: SEED, numRuns: 400 });
  });

  /** Headings in any order over any values: tables often enough for a law about them. */
  const headings = fc.shuffledSubarray(
    ["KPI", "Key result", "Objective", "Target", "Actual", "Unit", "Owner", "Q1", "Jan", "KPI"],
    { minLength: 5 },
  );
  const headedGrid = fc
    .tuple(headings, fc.array(fc.array(value, { maxLength: 10 }), { minLength: 2, maxLength: 10 }))
    .map(([header, rows]) => gridOfRows([header, ...rows]));

  it("names every role of a table once that a table has once, and keeps its rows inside its area", () => {
    let found = 0;
    const law = fc.property(headedGrid, (sheet) => {
      for (const table of detect(sheet)) {
        found++;
        for (const once of ["measure", "keyResult", "unit"]) {
          expect(table.columns.filter(({ role }) => role === once).length).toBeLessThanOrEqual(1);
        }
        for (const { index } of table.rows)
          expect(index >= table.area.top && index <= table.area.bottom).toBe(true);
        expect(table.confidence).toBeGreaterThanOrEqual(0.5);
      }
    });
    fc.assert(law, { seed: SEED, numRuns: 500 });
    expect(found).toBeGreaterThan(0);
  });
});
