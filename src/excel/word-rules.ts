import type { WordFormat } from "../core/model/write-plan";

/** Rules look only at the cell's own text: others do not repaint on Windows (office-js #5299). */
export function addWordRules(range: Excel.Range, formats: readonly WordFormat[]): void {
  for (const { word, fill, font } of formats) {
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue).cellValue;
    // The word first: it tells whose rule it is.
    rule.rule = { formula1: quoted(word), operator: "EqualTo" };
    if (fill !== undefined) rule.format.fill.color = fill;
    rule.format.font.color = font;
  }
}

/** A rule of ours; a request that stopped half-way leaves one without a word and without a format. */
export interface WordRule {
  readonly rule: Excel.ConditionalFormat;
  readonly format?: WordFormat;
}

/** The rules of ours on a range, told by their words; the user's own are never touched. */
export async function findWordRules(
  ask: () => Promise<void>,
  range: Excel.Range,
  words: readonly string[],
): Promise<readonly WordRule[]> {
  const rules = (await rulesOn(ask, range)).filter(({ type }) => type === "CellValue");
  for (const { cellValue } of rules) {
    cellValue.load("rule");
    cellValue.format.fill.load("color");
    cellValue.format.font.load("color");
  }
  if (rules.length > 0) await ask();
  return rules.flatMap((rule) => {
    const { rule: condition, format } = rule.cellValue;
    if (/^=?$/.test(condition.formula1)) return [{ rule }];
    const word = words.find((candidate) => quoted(candidate) === condition.formula1);
    if (word === undefined || condition.operator !== "EqualTo") return [];
    const { color: fill } = format.fill;
    return [{ rule, format: { word, ...(fill && { fill }), font: format.font.color } }];
  });
}

/** Every conditional format on a range, whosever it is, with its id and type. */
export async function rulesOn(
  ask: () => Promise<void>,
  { conditionalFormats }: Excel.Range,
): Promise<readonly Excel.ConditionalFormat[]> {
  conditionalFormats.load("items/id,items/type");
  await ask();
  return conditionalFormats.items;
}

function quoted(word: string): string {
  return `="${word.replaceAll('"', '""')}"`;
}
