import { columnIndex } from "../../src/core/model/address";
import { evaluateLink } from "../../src/core/answer/evaluate-link";
import { groupBy } from "../../src/core/model/group-by";
import { VERDICTS_WORST_FIRST } from "../../src/core/plan/links/link-flag";
import { BLANK, isCellError, type Cell } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { VERDICT, type Verdict } from "../../src/core/model/health";
import type { Settings } from "../../src/core/model/settings";
import type { Workbook } from "../../src/core/model/workbook";

const VERDICT_HEADING = "Verdict";
const ENDS = [
  { name: "Key result", id: "Key result ID", row: "Key result row", linked: "Key result when linked" },
  { name: "KPI", id: "KPI ID", row: "KPI row", linked: "KPI when linked" },
] as const;
const SEARCHES = /COUNTIF\((?:'((?:[^']|'')+)'|([^'!(]+))!\$([A-Z]+):/;
const NAMES = /INDEX\((?:'(?:[^']|'')+'|[^'!(]+)!\$([A-Z]+):/;

/** What the formulas of the register read beside their own row. */
interface SettingCells {
  readonly settings: Settings;
  readonly asOf: number;
}

/**
 * The register after Excel has computed it, each verdict from what stands in its row: a plan that was not carried out
 * would note other days there. A row of which an id does not stand once where it is searched for, or under another name
 * than when it was linked, is a broken link, whatever else stands in it.
 */
export function withVerdicts(workbook: Workbook, cells: SettingCells): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => (isRegister(grid) ? withRows(workbook, grid, cells) : grid)),
  };
}

const LINK_FLAG = /^=IFERROR\(IF\(\$([A-Z]+)(\d+)="","",IF\(COUNTIF\('?([^'!]+)'?!/;

/** Link flags show the worst of what the register shows by now of the id in their row. */
export function withLinkFlags(workbook: Workbook): Workbook {
  const verdicts = verdictsOf(workbook);
  if (verdicts.size === 0) return workbook;
  const flag = (cell: Cell, { rows }: Grid): Cell => {
    const [, letters, row, register] = LINK_FLAG.exec(cell.formula ?? "") ?? [];
    const known = verdicts.get(register ?? "");
    if (letters === undefined || isCellError(cell.value) || !known) return cell;
    const shown = known.get(said(rows[Number(row) - 1]?.[columnIndex(letters)]));
    return { ...cell, value: VERDICTS_WORST_FIRST.find((word) => shown?.includes(word)) ?? "" };
  };
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) => cells.map((cell) => flag(cell, grid))),
    })),
  };
}

/** What stands beside each id, by the sheet of the register. A verdict that is an error is handed on as such. */
function verdictsOf({ grids }: Workbook): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const registers = grids.filter((grid) => isRegister(grid) && !grid.rows.flat().some(isUnknown));
  return new Map(
    registers.map(({ sheet, rows: [head = [], ...rows] }) => {
      const column = (heading: string) => head.findIndex(({ value }) => value === heading);
      const told = rows.flatMap((cells) =>
        ENDS.map(
          ({ id }) => [said(cells[column(id)]), said(cells[column(VERDICT_HEADING)], "as it is")] as const,
        ),
      );
      const ids = groupBy(told, ([id]) => id);
      return [sheet, new Map([...ids].map(([id, own]) => [id, own.map(([, verdict]) => verdict)]))];
    }),
  );
}

function isUnknown({ value }: Cell): boolean {
  return isCellError(value) && value.error === "#NAME?";
}

function isRegister({ rows: [head = [], ...rows] }: Grid): boolean {
  const verdict = head.findIndex(({ value }) => value === VERDICT_HEADING);
  return rows.some((cells) => cells[verdict]?.formula?.includes("OKR.LINK(") === true);
}

function withRows(workbook: Workbook, grid: Grid, settingCells: SettingCells): Grid {
  const headings = (grid.rows[0] ?? []).map(({ value }) => value);
  const verdict = headings.indexOf(VERDICT_HEADING);
  const rows = grid.rows.map((cells) => {
    const own: Row = (heading) => cells[headings.indexOf(heading)] ?? BLANK;
    const shown = cells[verdict];
    const { formula = "", value } = shown ?? BLANK;
    if (!formula.includes("OKR.LINK(") || formula.includes("#REF!") || isCellError(value)) return cells;
    const isWhole = ENDS.every((end) => isFound(workbook, end, own));
    const computed = isWhole ? verdictOf(own, settingCells) : VERDICT.brokenLink;
    return cells.map((cell) => (cell === shown ? { ...cell, value: computed } : cell));
  });
  return { ...grid, rows };
}

type Row = (heading: string) => Cell;

function verdictOf(own: Row, { settings, asOf }: SettingCells): Verdict {
  const day = (heading: string) => Number(own(heading).value ?? 0);
  const outSince = day("Out since");
  return evaluateLink({
    keyResultHealth: own("Key result health").value,
    kpiHealth: own("KPI health").value,
    relation: own("Relation").value,
    outSince: outSince === 0 ? "" : Math.max(outSince, day("Linked on")),
    reviewed: own("Last review").value,
    asOf,
    within: settings.reviewDays,
    again: settings.kpiReview,
  });
}

function isFound({ grids }: Workbook, { name, id, row, linked }: (typeof ENDS)[number], own: Row): boolean {
  const [, quoted, plain, ids] = SEARCHES.exec(own(row).formula ?? "") ?? [];
  const [, names] = NAMES.exec(own(name).formula ?? "") ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const searched = grids.find((grid) => grid.sheet === sheet);
  // A lost reference is an error of its own.
  if (!searched || ids === undefined || names === undefined) return true;
  const rows = searched.rows.filter((cells) => said(cells[columnIndex(ids)]) === said(own(id)));
  const [only, ...more] = rows;
  const was = said(own(linked));
  return only !== undefined && more.length === 0 && (was === "" || said(only[columnIndex(names)]) === was);
}

function said({ value = "" }: Cell = BLANK, letters: "small" | "as it is" = "small"): string {
  const text = isCellError(value) ? value.error : String(value).trim();
  return letters === "small" ? text.toLowerCase() : text;
}
