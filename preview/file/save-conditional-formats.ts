import type { IRange, IStyleData } from "@univerjs/presets";
import {
  type IConditionFormattingRule,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/sheets-conditional-formatting";
import { areaToA1, cellToA1 } from "../../src/core/model/address";
import { groupBy } from "../../src/core/model/group-by";
import { formulaInFile } from "../../src/xlsx/formula-names";
import { ruleId } from "./open-conditional-formats";
import { areaOf } from "./open-sheet";
import { childrenOf, encodeText, type XmlElement } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

export interface RulesToSave {
  readonly sheet: XmlElement;
  readonly source: string;
  readonly before: readonly IConditionFormattingRule[];
  readonly after: readonly IConditionFormattingRule[];
  readonly partialStyle: (style: IStyleData) => number;
}

/**
 * All `<conditionalFormatting>` of a sheet, or undefined if no rule changed. Rules of the file keep their words, those
 * that Univer cannot hold also their place; new ones come behind them.
 */
export function saveConditionalFormats(input: RulesToSave): string | undefined {
  const { sheet, source, before, after } = input;
  if (JSON.stringify(before.map(essence)) === JSON.stringify(after.map(essence))) return undefined;
  const held = new Set(before.map(({ cfId }) => cfId));
  const present = new Map(after.map((rule) => [rule.cfId, rule]));
  let index = -1;
  const kept = childrenOf(sheet, "conditionalFormatting").flatMap((group) => {
    const rules = childrenOf(group, "cfRule").flatMap((rule) => {
      index += 1;
      const id = ruleId(index);
      const now = present.get(id);
      if (held.has(id) && !now) return [];
      const sqref = now ? sqrefOf(now.ranges) : (group.attributes.sqref ?? "");
      return [{ sqref, xml: source.slice(rule.start, rule.end) }];
    });
    return togetherByArea(rules, group.attributes);
  });
  const lowest = lastPriority(sheet);
  const added = after
    .filter(({ cfId }) => !held.has(cfId))
    .flatMap((rule, position) => newRule(rule, lowest + position + 1, input) ?? []);
  return [...kept, ...togetherByArea(added)].join("");
}

interface PlacedRule {
  readonly sqref: string;
  readonly xml: string;
}

/** Rules of one area stand in one element, as Excel writes them. */
function togetherByArea(
  rules: readonly PlacedRule[],
  attributes: XmlElement["attributes"] = {},
): readonly string[] {
  return [...groupBy(rules, ({ sqref }) => sqref)].map(([sqref, together]) =>
    tag("conditionalFormatting", { ...attributes, sqref }, together.map(({ xml }) => xml).join("")),
  );
}

function essence({ cfId, ranges, rule, stopIfTrue }: IConditionFormattingRule): unknown {
  return [cfId, sqrefOf(ranges), rule, stopIfTrue];
}

function sqrefOf(ranges: readonly IRange[]): string {
  return ranges.map((range) => areaToA1(areaOf(range))).join(" ");
}

function lastPriority(sheet: XmlElement): number {
  const rules = childrenOf(sheet, "conditionalFormatting").flatMap((group) => childrenOf(group, "cfRule"));
  return rules.reduce((last, { attributes }) => Math.max(last, Number(attributes.priority ?? 0)), 0);
}

const TEXT_KINDS: Partial<Record<CFTextOperator, string>> = {
  [CFTextOperator.containsText]: "containsText",
  [CFTextOperator.notContainsText]: "notContainsText",
  [CFTextOperator.beginsWith]: "beginsWith",
  [CFTextOperator.endsWith]: "endsWith",
};

/** The rules that the add-in and a user of the preview can make: on a text, a number or a formula. */
function newRule(
  { ranges, rule, stopIfTrue }: IConditionFormattingRule,
  priority: number,
  { partialStyle }: RulesToSave,
): PlacedRule | undefined {
  const first = ranges[0];
  if (rule.type !== CFRuleType.highlightCell || !first) return undefined;
  const cell = cellToA1({ row: first.startRow, column: first.startColumn });
  const common = { dxfId: partialStyle(rule.style), priority, stopIfTrue: stopIfTrue ? 1 : undefined };
  const formula = (text: string): string =>
    tag("formula", {}, encodeText(formulaInFile(text.replace(/^=/, ""))));
  const placed = (
    attributes: Readonly<Record<string, string | number | undefined>>,
    content: string,
  ): PlacedRule => ({
    sqref: sqrefOf(ranges),
    xml: tag("cfRule", { ...attributes, ...common }, content),
  });
  if (rule.subType === CFSubRuleType.formula) return placed({ type: "expression" }, formula(rule.value));
  if (rule.subType === CFSubRuleType.number) {
    const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
    return placed(
      { type: "cellIs", operator: rule.operator },
      values.map((value) => formula(String(value))).join(""),
    );
  }
  if (rule.subType !== CFSubRuleType.text) return undefined;
  const text = rule.value ?? "";
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (rule.operator === CFTextOperator.equal || rule.operator === CFTextOperator.notEqual)
    return placed({ type: "cellIs", operator: rule.operator }, formula(quoted));
  const kind = TEXT_KINDS[rule.operator];
  if (!kind) return undefined;
  return placed({ type: kind, operator: operatorOf(kind), text }, formula(textFormula(kind, quoted, cell)));
}

function operatorOf(kind: string): string {
  return kind === "notContainsText" ? "notContains" : kind;
}

/** Excel wants each rule on a text said as a formula too. */
function textFormula(kind: string, text: string, cell: string): string {
  switch (kind) {
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "notContainsText":
      return `ISERROR(SEARCH(${text},${cell}))`;
    default:
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
  }
}
