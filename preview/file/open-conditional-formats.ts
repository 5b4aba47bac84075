import type { IRange, IStyleData } from "@univerjs/presets";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { formulaOnScreen } from "../../src/xlsx/formula-names";
import { rangeFromA1 } from "./open-sheet";
import { colourOf, type FileStyles } from "./open-styles";
import { child, childrenOf, isOn, type XmlElement } from "../../src/xlsx/xml";

/** What the rules of a file refer to. */
export interface Looks {
  readonly styles: FileStyles;
  readonly theme: readonly string[];
}

/** Where a rule stands in the file: the n-th rule of the sheet, counted over all `<conditionalFormatting>`. */
export function ruleId(index: number): string {
  return `file-rule-${index}`;
}

/**
 * The conditional formats of a sheet that Univer can show, in order of their priority. A rule of another kind is left
 * to the file, which keeps it.
 */
export function openConditionalFormats(sheet: XmlElement, looks: Looks): readonly IConditionFormattingRule[] {
  const placed = childrenOf(sheet, "conditionalFormatting").flatMap((group) => {
    const ranges = rangesOf(group.attributes.sqref ?? "");
    return childrenOf(group, "cfRule").map((rule) => ({ rule, ranges }));
  });
  return placed
    .map(({ rule, ranges }, index) => ({ rule, opened: openRule(rule, ranges, ruleId(index), looks) }))
    .sort((one, other) => priority(one.rule) - priority(other.rule))
    .flatMap(({ opened }) => opened ?? []);
}

function priority(rule: XmlElement): number {
  return Number(rule.attributes.priority ?? 0);
}

/** `A1:B2 D4` → two ranges. */
export function rangesOf(sqref: string): IRange[] {
  return sqref.split(/\s+/).flatMap((text) => rangeFromA1(text) ?? []);
}

function openRule(
  rule: XmlElement,
  ranges: IRange[],
  cfId: string,
  { styles, theme }: Looks,
): IConditionFormattingRule | undefined {
  const style = styles.partial[Number(rule.attributes.dxfId ?? -1)] ?? {};
  const config = highlight(rule, style) ?? scale(rule, theme) ?? bar(rule, theme);
  if (!config || ranges.length === 0) return undefined;
  return { ranges, cfId, stopIfTrue: isOn(rule.attributes.stopIfTrue), rule: config };
}

const TEXT_RULES: Readonly<Record<string, CFTextOperator>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
  containsBlanks: CFTextOperator.containsBlanks,
  notContainsBlanks: CFTextOperator.notContainsBlanks,
  containsErrors: CFTextOperator.containsErrors,
  notContainsErrors: CFTextOperator.notContainsErrors,
};

function highlight(rule: XmlElement, style: IStyleData): IConditionalFormattingRuleConfig | undefined {
  const { type = "", text = "", rank, bottom, percent, timePeriod } = rule.attributes;
  const base = { type: CFRuleType.highlightCell as const, style };
  const textOperator = TEXT_RULES[type];
  if (textOperator) return { ...base, subType: CFSubRuleType.text, operator: textOperator, value: text };
  switch (type) {
    case "expression":
      return { ...base, subType: CFSubRuleType.formula, value: `=${formulas(rule)[0] ?? ""}` };
    case "cellIs":
      return cellIs(rule, style);
    case "duplicateValues":
      return { ...base, subType: CFSubRuleType.duplicateValues };
    case "uniqueValues":
      return { ...base, subType: CFSubRuleType.uniqueValues };
    case "top10": {
      const value = Number(rank ?? 10);
      return {
        ...base,
        subType: CFSubRuleType.rank,
        isBottom: isOn(bottom),
        isPercent: isOn(percent),
        value,
      };
    }
    case "aboveAverage":
      return { ...base, subType: CFSubRuleType.average, operator: averageOperator(rule) };
    case "timePeriod": {
      const operator = Object.values(CFTimePeriodOperator).find((known) => known === timePeriod);
      return operator && { ...base, subType: CFSubRuleType.timePeriod, operator };
    }
  }
  return undefined;
}

function averageOperator(
  rule: XmlElement,
):
  | CFNumberOperator.greaterThan
  | CFNumberOperator.greaterThanOrEqual
  | CFNumberOperator.lessThan
  | CFNumberOperator.lessThanOrEqual {
  const isAbove = isOn(rule.attributes.aboveAverage, true);
  if (isOn(rule.attributes.equalAverage))
    return isAbove ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.lessThanOrEqual;
  return isAbove ? CFNumberOperator.greaterThan : CFNumberOperator.lessThan;
}

function formulas(rule: XmlElement): readonly string[] {
  return childrenOf(rule, "formula").map(({ text }) => formulaOnScreen(text));
}

/** Compared with numbers the rule is Univer's own; compared with texts or cells it is the same said as a formula. */
function cellIs(rule: XmlElement, style: IStyleData): IConditionalFormattingRuleConfig | undefined {
  const operator = Object.values(CFNumberOperator).find((known) => known === rule.attributes.operator);
  if (!operator) return undefined;
  const [first = "", second = ""] = formulas(rule);
  const base = { type: CFRuleType.highlightCell as const, style };
  const isRange = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (isRange) {
    const value: [number, number] = [Number(first), Number(second)];
    return value.some(Number.isNaN) ? undefined : { ...base, subType: CFSubRuleType.number, operator, value };
  }
  if (first !== "" && !Number.isNaN(Number(first)))
    return { ...base, subType: CFSubRuleType.number, operator, value: Number(first) };
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1]?.replaceAll('""', '"');
  if (text !== undefined && operator === CFNumberOperator.equal)
    return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: text };
  return undefined;
}

const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  num: CFValueType.num,
  min: CFValueType.min,
  max: CFValueType.max,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

function threshold({
  attributes,
}: XmlElement): { readonly type: CFValueType; readonly value: number | string } | undefined {
  const type = VALUE_TYPES[attributes.type ?? ""];
  const { val = "" } = attributes;
  return type && { type, value: val === "" || Number.isNaN(Number(val)) ? val : Number(val) };
}

function scale(rule: XmlElement, theme: readonly string[]): IConditionalFormattingRuleConfig | undefined {
  const element = child(rule, "colorScale");
  if (!element) return undefined;
  const colours = childrenOf(element, "color").map((colour) => colourOf(colour, theme) ?? "#FFFFFF");
  const config = childrenOf(element, "cfvo").flatMap((cfvo, index) => {
    const value = threshold(cfvo);
    return value ? [{ index, color: colours[index] ?? "#FFFFFF", value }] : [];
  });
  return config.length < 2 ? undefined : { type: CFRuleType.colorScale, config };
}

function bar(rule: XmlElement, theme: readonly string[]): IConditionalFormattingRuleConfig | undefined {
  const element = child(rule, "dataBar");
  const [min, max] = childrenOf(element, "cfvo").map(threshold);
  if (!element || !min || !max) return undefined;
  const positiveColor = colourOf(child(element, "color"), theme) ?? "#638EC6";
  const config = { min, max, isGradient: true, positiveColor, nativeColor: "#FF0000" };
  return { type: CFRuleType.dataBar, isShowValue: isOn(element.attributes.showValue, true), config };
}
