import { columnLetters, quoteSheetName } from "../../model/address";
import { VERDICT, type Verdict } from "../../model/health";
import { OUR_SHEETS } from "../../model/marks";
import { REGISTER_COLUMNS, type Register, type RegisterColumn } from "../../model/register";
import type { Settings } from "../../model/settings";
import { calledExpression } from "../../formula/own-word-expression";
import type { LinkFlag } from "../flags/flags-choice";

/** Worst first. A row that has links shows the worst of their verdicts. */
export const VERDICTS_WORST_FIRST: readonly Verdict[] = [
  VERDICT.brokenLink,
  VERDICT.greenTrap,
  VERDICT.guardrailBreached,
  VERDICT.bothOffTrack,
  VERDICT.reviewOverdue,
  VERDICT.reviewDue,
  VERDICT.noData,
  VERDICT.reviewed,
  VERDICT.aligned,
];

/**
 * How the `Link` column of a table is written: the worst verdict of the row's links in the register, the same formula
 * in every row, of key results and KPIs alike. A register that is gone, or a verdict that cannot be read, is a
 * `Broken link`; a row without links stays blank.
 */
export function linkFlag(
  register: Register,
  shows: ReadonlyMap<string, string>,
  settings: Pick<Settings, "words">,
): LinkFlag {
  const column = (name: RegisterColumn) => {
    const standard = REGISTER_COLUMNS.findIndex((one) => one.name === name);
    const letters = columnLetters(register.columns[name] ?? standard);
    return `${quoteSheetName(register.sheet ?? OUR_SHEETS.links)}!$${letters}:$${letters}`;
  };
  return {
    formula: (id) => flagFormula(id, column, (word) => calledExpression(settings, `"${word}"`)),
    shows,
  };
}

function flagFormula(
  id: string,
  column: (name: RegisterColumn) => string,
  called: (word: Verdict) => string,
): string {
  const [keyResults, kpis, verdicts] = [column("keyResultId"), column("kpiId"), column("verdict")];
  const links = `COUNTIF(${keyResults},${id})+COUNTIF(${kpis},${id})`;
  const has = (word: Verdict) =>
    `COUNTIFS(${keyResults},${id},${verdicts},"${word}")+COUNTIFS(${kpis},${id},${verdicts},"${word}")>0`;
  const worst = VERDICTS_WORST_FIRST.reduceRight(
    (rest, word) => `IF(${has(word)},${called(word)},${rest})`,
    "NA()",
  );
  const broken = called(VERDICT.brokenLink);
  const whole = { keyResults, kpis, verdicts, broken };
  return `IFERROR(IF(${id}="","",IF(${links}=0,"",${worst})),${brokenUnlessUnknown(id, whole)})`;
}

/**
 * The word of a verdict that cannot be read, but `#NAME?` where the register shows that: a reader without the add-in is
 * not told of links that are broken. `ERROR.TYPE` is 5 for it in every language of Excel.
 */
function brokenUnlessUnknown(
  id: string,
  {
    keyResults,
    kpis,
    verdicts,
    broken,
  }: Readonly<Record<"keyResults" | "kpis" | "verdicts" | "broken", string>>,
): string {
  const verdict = `INDEX(${verdicts},IFERROR(MATCH(${id},${keyResults},0),MATCH(${id},${kpis},0)))`;
  return `IF(IFERROR(ERROR.TYPE(${verdict}),0)=5,${verdict},${broken})`;
}
