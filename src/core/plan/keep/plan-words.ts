import { quoteSheetName } from "../../model/address";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { OUR_SHEETS, OUR_WORDS } from "../../model/marks";
import { FLAG_WORDS } from "../../model/own-words";
import { WORD_HEADINGS } from "../../model/own-sheets";
import type { Review } from "../../model/review";
import type { PlanStep } from "../../model/write-plan";
import { ownSheet } from "../../ours/own-sheet";
import { HEADING_LOOK, lookStep } from "../steps/own-looks";
import { NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal } from "../steps/preflight";
import { freeSheetName } from "../steps/sheet-names";
import { plannedCells, writeBlock } from "../steps/write-block";
import { settingLooks } from "./plan-settings";

/** `OKR_Words`: each word of our flags with the workbook's own beside it, below everything that `before` writes there. */
export function addedWords(review: Review, before: PlanPart): PlanPart {
  const { names } = review.ours;
  const isTaken = names.taken.some(({ name }) => name.toLowerCase() === OUR_WORDS.toLowerCase());
  if (names.words || isTaken) return NO_PART;
  const grid = ownSheet(review.ours, "settings");
  const sheet = grid?.sheet ?? freeSheetName(review.workbook, OUR_SHEETS.settings);
  const standing = grid && standingRow(grid);
  if (standing !== undefined) return { ...NO_PART, steps: [definition(sheet, standing)] };
  const refusal = grid && sheetRefusal(grid);
  return refusal ? refusedPart(refusal) : newWords(sheet, lastRow(grid, sheet, before) + 2);
}

function newWords(sheet: string, top: number): PlanPart {
  const rows = FLAG_WORDS.map(({ word, says }) => [word, word, says]);
  const block = writeBlock(sheet, { row: top, column: 0 }, [WORD_HEADINGS, ...rows]);
  const heading = { top, left: 0, bottom: top, right: WORD_HEADINGS.length - 1 };
  return {
    ...NO_PART,
    steps: [
      block,
      lookStep(sheet, heading, HEADING_LOOK),
      ...settingLooks(sheet, top + 1, rows.length),
      definition(sheet, top + 1),
    ],
    groups: [{ title: sheet, cells: plannedCells(block), says: SAYS }],
  };
}

/** Words in a list of words tell of no row. */
const SAYS =
  "Every setting with what it does, and every word of the flags, so that each can be called your way.";

/** The first row of words that have lost their name. */
function standingRow(grid: Grid): number | undefined {
  const rows = grid.rows.map((_, down) => grid.top + down);
  return rows.find((top) =>
    FLAG_WORDS.every(({ word }, index) => cellAt(grid, top + index, 0).value === word),
  );
}

function lastRow(grid: Grid | undefined, sheet: string, { steps }: PlanPart): number {
  const written = steps.flatMap((step) =>
    step.kind === "write cells" && step.sheet === sheet ? [step.area.bottom] : [],
  );
  return Math.max((grid && usedArea(grid)?.bottom) ?? 0, ...written);
}

function definition(sheet: string, first: number): PlanStep {
  const refersTo = `=${quoteSheetName(sheet)}!$A$${first + 1}:$B$${first + FLAG_WORDS.length}`;
  return { kind: "define name", name: OUR_WORDS, refersTo };
}
