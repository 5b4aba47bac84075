import { isOurFormula, OUR_HEADERS } from "../model/marks";
import type { OwnMarks } from "../model/own-marks";
import type { NewContent } from "../model/write-plan";
import { columnOfHeader } from "./own-columns";
import { isFeedFormula } from "./own-feeds";
import { OWN_WORDS } from "./own-words";

const OUR_ID = /^(?:KPI|KR)-\d+$/i;

/** What we write beside somebody's cells: a heading, a word or an id of ours, or a formula that stays in the workbook. */
export function isOwnContent(
  content: NewContent,
  { register, names }: Pick<OwnMarks, "register" | "names">,
): boolean {
  if (typeof content !== "string" || content === "") return false;
  if (!content.startsWith("="))
    return (
      content === OUR_HEADERS.id ||
      isWord(content, names) ||
      OUR_ID.test(content) ||
      columnOfHeader(content) !== undefined
    );
  const formula = withoutTexts(content);
  if (REACHES_OUT.test(formula)) return false;
  return isOurFormula(content) || isFeedFormula(content, register);
}

function isWord(content: string, { words }: OwnMarks["names"]): boolean {
  return OWN_WORDS.has(content) || Object.values(words?.called ?? {}).includes(content);
}

/** Functions that ask other programs or addresses, and references to other files. */
const REACHES_OUT =
  /\b(?:WEBSERVICE|HYPERLINK|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|CUBE[A-Z]*|STOCKHISTORY|FILTERXML|ENCODEURL|PY|SQL\.REQUEST)\s*\(|\||\][^\][!,()]*!/i;

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'/g, "_");
}
