import type { Cell } from "../../model/cell";
import { cellAt, gridOf } from "../../model/grid";
import { isFrozenFormat } from "../../model/marks";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import { measuresOf } from "../../model/scorecard";
import { withThousands } from "../steps/plan-part";
import { goesByDirection } from "./direction-formula";
import { flagsOfTable, isLiveFlag, type FlagContent, type FlagsChoice } from "./flags-choice";

/** From here on every recalculation is felt, so the user is asked. */
const MANY_FORMULAS = 5000;
/** From here on words are written instead of formulas: Excel on the web stalls over more of them. */
const TOO_MANY_FORMULAS = 20_000;

/** What is written for a choice of flags, and what the user should know of it. */
export interface ContentOfFlags {
  readonly content: FlagContent;
  /** Whether the user may have it the other way: few formulas cost nothing, and too many are not written. */
  readonly isOffered: boolean;
  readonly caution?: string;
}

/** Words where formulas would be too many, else what the user chose, else what stands there already. */
export function contentOfFlags(review: Review, choice: FlagsChoice): ContentOfFlags {
  if (review.workbook.lacksFunctions === true)
    return {
      content: "values",
      isOffered: false,
      caution: `This Excel cannot calculate our functions, so the words are written as values. ${renewed(review, choice)}`,
    };
  const count = flagCount(review, choice);
  if (count > TOO_MANY_FORMULAS)
    return {
      content: "values",
      isOffered: false,
      caution: `${withThousands(count)} formulas would make Excel stall, so the words are written as values. ${renewed(review, choice)}`,
    };
  const content = choice.content ?? standingContent(review);
  const isOffered = count > MANY_FORMULAS;
  if (content === "values")
    return { content, isOffered, caution: `The words are written as values. ${renewed(review, choice)}` };
  if (!isOffered) return { content, isOffered };
  return {
    content,
    isOffered,
    caution: `${withThousands(count)} formulas will make this workbook slower to recalculate. Words do not.`,
  };
}

/** What becomes of words; and in the list, that a direction cannot be one of them. */
function renewed({ scorecard }: Review, { place, tables }: FlagsChoice): string {
  const renew = "They do not follow your edits: Today says which no longer hold, and writes them again.";
  const isBlank = (row: Measured) => row.cells.direction === undefined && goesByDirection(row);
  const hasBlank =
    place === "new sheet" && measuresOf(scorecard).some((row) => tables.includes(row.table) && isBlank(row));
  return hasBlank ? `${renew} Direction stays blank there: a word in it counts as typed by you.` : renew;
}

/** How many cells a choice of flags fills; a row that no day is told of has no staleness. */
function flagCount(review: Review, choice: Pick<FlagsChoice, "tables" | "flags" | "flagsOf">): number {
  const chosen = measuresOf(review.scorecard).filter(({ table }) => choice.tables.includes(table));
  return chosen.reduce((count, { table, key }) => {
    const flags = flagsOfTable(choice, table);
    const isDated = review.assessments.get(key)?.staleness !== undefined;
    return count + flags.filter((flag) => flag !== "staleness" || isDated).length;
  }, 0);
}

/**
 * Values where so many flags that formulas would be felt stand as words which nobody froze. Fewer words are what another
 * program made of our formulas, which are to come back.
 */
export function standingContent(review: Review): FlagContent {
  const { ours, workbook } = review;
  if (workbook.lacksFunctions === true) return "values";
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const isMany = flagCount(review, { tables, flags: ["health", "staleness"] }) > MANY_FORMULAS;
  const cells = ours.columns
    .filter(({ name }) => isLiveFlag(name))
    .flatMap(({ sheet, column, rows }) => {
      const grid = gridOf(workbook.grids, sheet);
      return grid ? rows.map((row) => cellAt(grid, row, column)) : [];
    });
  const isWord = ({ formula, numberFormat }: Cell) => formula === undefined && !isFrozenFormat(numberFormat);
  return isMany && cells.length > 0 && cells.every(isWord) ? "values" : "formulas";
}
