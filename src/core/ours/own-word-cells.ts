import { areaFromA1, type Area, type CellAddress } from "../model/address";
import { isBlank, type CellValue } from "../model/cell";
import { cellAt, gridOf, type Grid } from "../model/grid";
import { OUR_WORDS } from "../model/marks";
import type { OwnWordCells } from "../model/own-marks";
import { FLAG_WORDS } from "../model/own-words";
import type { UnreadableSetting } from "../model/settings";
import type { DefinedName, Workbook } from "../model/workbook";

const OURS: ReadonlySet<unknown> = new Set(FLAG_WORDS.map(({ word }) => word));

export function isWordsName({ name }: DefinedName): boolean {
  return name.toLowerCase() === OUR_WORDS.toLowerCase();
}

/** The two columns of `OKR_Words`, if the name begins at a word of ours; otherwise it is somebody else's. */
export function ownWordCells(workbook: Workbook, { scope, refersTo }: DefinedName): OwnWordCells | undefined {
  // 'OKR Settings'!$A$40:$B$69
  const [, sheet = "", cells = ""] = /^=?(.+)!([^!]+)$/.exec(refersTo) ?? [];
  const area = areaFromA1(cells.replaceAll("$", ""));
  const grid = gridOf(workbook.grids, sheet.replace(/^'(.*)'$/, "$1").replaceAll("''", "'"));
  if (!area || !grid || scope !== undefined) return undefined;
  return OURS.has(cellAt(grid, area.top, area.left).value) ? wordsIn(grid, area) : undefined;
}

function wordsIn(grid: Grid, { top, left, bottom }: Area): OwnWordCells {
  const at = { sheet: grid.sheet, row: top, column: left };
  const called = new Map<string, string>();
  const unreadable: UnreadableSetting[] = [];
  for (let { row } = at; row <= bottom; row++) {
    const ours = cellAt(grid, row, at.column).value;
    if (typeof ours !== "string" || !OURS.has(ours) || called.has(ours)) continue;
    const typed = cellAt(grid, row, at.column + 1).value;
    const reason = faultOf(ours, typed);
    if (reason === undefined && typeof typed === "string") called.set(ours, typed);
    if (reason !== undefined) {
      const cell = { sheet: grid.sheet, row, column: at.column + 1 };
      unreadable.push({ setting: "words", at: cell, typed, reason });
    }
  }
  return {
    at,
    called: Object.fromEntries(called),
    unreadable: [...unreadable, ...missing(at, called, unreadable)],
  };
}

/** A word of ours with another meaning would be read as that. */
function faultOf(ours: string, typed: CellValue): string | undefined {
  if (typeof typed !== "string" || isBlank(typed)) return `Type what "${ours}" is called here.`;
  const says = FLAG_WORDS.find(({ word }) => word.toLowerCase() === typed.trim().toLowerCase());
  return says && says.word !== ours
    ? `"${says.word}" says something else: ${says.says} Choose another word.`
    : undefined;
}

/** A formula would find nothing for a word that has no row. */
function missing(
  at: CellAddress,
  called: ReadonlyMap<string, string>,
  unreadable: readonly UnreadableSetting[],
): readonly UnreadableSetting[] {
  if (unreadable.length > 0) return [];
  return FLAG_WORDS.filter(({ word }) => !called.has(word))
    .slice(0, 1)
    .map(({ word }) => ({
      setting: "words",
      at,
      typed: word,
      reason: `Type "${word}" back into the first column of ${OUR_WORDS}, with what it is called here beside it.`,
    }));
}
