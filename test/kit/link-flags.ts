import { columnIndex } from "../../src/core/model/address";
import { BLANK, isCellError, type Cell, type CellValue } from "../../src/core/model/cell";
import { VERDICT, type Verdict } from "../../src/core/model/health";
import type { Workbook } from "../../src/core/model/workbook";
import { VERDICTS_WORST_FIRST } from "../../src/core/plan/links/link-flag";
import type { CellLink } from "./register-cells";

const ID = /^(?:KR|KPI)-\d+$/;
/** `COUNTIF('OKR Links'!$A:$A,…`: the register that a flag asks. */
const ASKS = /COUNTIF\((?:'((?:[^']|'')+)'|([^'!(]+))!/;

/**
 * The `Link` cells of the users' tables: each says the worst verdict of the links of its own row, or `Broken link`. A
 * row is told by its notes, so that a flag which reads another row is found out.
 */
export function wrongFlags(workbook: Workbook, links: readonly CellLink[]): readonly string[] {
  return workbook.grids.flatMap(({ sheet, top, left, rows }) =>
    rows.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        if (!isLinkFlag(cell)) return [];
        const { value, formula = "" } = cell;
        const [, quoted, plain] = ASKS.exec(formula) ?? [];
        const asked = links.filter((link) => link.sheet === (quoted?.replaceAll("''", "'") ?? plain));
        const should = readsNoId(formula, cells, left) ? "" : worstOf(asked, idIn(cells.slice(0, right)));
        if (value === VERDICT.brokenLink || value === should) return [];
        return [
          `${sheet} row ${top + down + 1}: the Link cell says "${said(value)}" where "${should}" holds`,
        ];
      }),
    ),
  );
}

/** `INDEX(KPIs!$I:$I,…`: a column that a row of the register reads. */
const READS = /(?:'((?:[^']|'')+)'|([^'!(),=]+))!\$([A-Z]+):/g;

/**
 * A Link flag in a column that the register reads, as where rows of another layout were pasted: the flag depends on every
 * verdict and every verdict on the flag. Excel warns of that, and shows what it likes.
 */
export function areFlagsRound({ grids }: Workbook, links: readonly CellLink[]): boolean {
  return links.some((link) => {
    const register = grids.find(({ sheet }) => sheet === link.sheet);
    const formulas = register?.rows[link.row - register.top]?.map(({ formula }) => formula ?? "") ?? [];
    return [...formulas.join(" ").matchAll(READS)].some(([, quoted, plain, letters = ""]) => {
      const read = grids.find(({ sheet }) => sheet === (quoted?.replaceAll("''", "'") ?? plain));
      return read?.rows.some((cells) => isLinkFlag(cells[columnIndex(letters) - read.left] ?? BLANK));
    });
  });
}

/** `=IFERROR(IF($I4="","",…`: the cell of its row that a flag takes the id from. */
const OWN_ID = /^=IFERROR\(IF\(\$([A-Z]+)\d+="",""/;

/**
 * The leftover of a row over which cells of another table were pasted: where its id was, something else stands. Excel
 * makes a lost reference of it, Univer leaves it as it is. What was pasted brought a flag of its own.
 */
function readsNoId(formula: string, cells: readonly Cell[], left: number): boolean {
  const [, letters] = OWN_ID.exec(formula) ?? [];
  if (letters === undefined || cells.filter(isLinkFlag).length < 2) return false;
  const value = cells[columnIndex(letters) - left]?.value;
  return typeof value !== "string" || !ID.test(value);
}

function isLinkFlag({ formula }: Cell): boolean {
  return (
    formula !== undefined && formula.includes("COUNTIFS(") && formula.includes(VERDICT.guardrailBreached)
  );
}

/** Ids stand before flags; behind them may be what is left of a row of the register that was pasted over. */
function idIn(cells: readonly Cell[]): string | undefined {
  const ids = cells.flatMap(({ value }) => (typeof value === "string" && ID.test(value) ? [value] : []));
  return ids.length === 1 ? ids[0] : undefined;
}

function worstOf(links: readonly CellLink[], id: string | undefined): Verdict | "" {
  if (id === undefined) return "";
  const verdicts = links
    .filter(({ ends }) => ends?.some((end) => said(end.id).toLowerCase() === id.toLowerCase()))
    .map(({ verdict }) => verdict);
  const worst = VERDICTS_WORST_FIRST.find((word) => verdicts.includes(word));
  return worst ?? (verdicts.length === 0 ? "" : VERDICT.brokenLink);
}

function said(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "");
}
