import { areaToA1, columnLetters } from "../../src/core/model/address";
import { cellAt, type Grid } from "../../src/core/model/grid";
import type { BodyRow, Table } from "../../src/core/model/table";

/** Tables as a coach would describe them: where, what kind, which column is what, which row is what. Why changes with every learning. */
export function tablesAsText(grid: Grid, tables: readonly Table[]): string {
  if (tables.length === 0) return "No KPI or OKR table.\n";
  return tables.map((table) => tableAsText(grid, table)).join("\n");
}

function tableAsText(grid: Grid, table: Table): string {
  const title = table.title === undefined ? "" : `, titled "${table.title}"`;
  const headers = table.headerRows.map((row) => row + 1).join(", ") || "none";
  return [
    `## ${areaToA1(table.area)}: ${table.kind === "kpi" ? "KPIs" : "OKRs"}, ${table.orientation}${title}`,
    "",
    `Header rows: ${headers}`,
    "",
    ...objectiveText(table),
    "| column | heading | role | period |",
    "|---|---|---|---|",
    ...table.columns.map(
      ({ index, header, role, period }) =>
        `| ${columnLetters(index)} | ${header} | ${role ?? ""} | ${period ?? ""} |`,
    ),
    "",
    ...table.rows.map(
      (row) => `- ${row.index + 1} ${row.kind}${partText(row)}: ${rowText(grid, table, row.index)}`,
    ),
    "",
  ].join("\n");
}

/** What all rows stand under, where no row or column of the table says it. */
function objectiveText({ objective }: Table): readonly string[] {
  if (!objective) return [];
  const owner = objective.owner ? `, owned by ${objective.owner.words}` : "";
  return [
    `Objective in ${columnLetters(objective.column)}${objective.row + 1}: ${objective.name}${owner}`,
    "",
  ];
}

/** ` (actual of row 4)`: only where a measure has several rows. */
function partText({ series, partOf }: BodyRow): string {
  const parts = [series ?? [], partOf === undefined ? [] : `of row ${partOf + 1}`].flat();
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}

/** The first words of the row, enough to find it again. */
function rowText(grid: Grid, { area }: Table, row: number): string {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const { value } = cellAt(grid, row, column);
    if (typeof value === "string" && value !== "") texts.push(value);
  }
  return texts.slice(0, 2).join(" · ");
}
