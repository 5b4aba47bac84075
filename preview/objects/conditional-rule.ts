import { HostError } from "../protocol/host-error";
import type { UniverRule } from "./univer";

/** The kinds of conditional format that the add-in's users meet, as Excel names them. */
export type RuleType =
  | "CellValue"
  | "ContainsText"
  | "Custom"
  | "ColorScale"
  | "DataBar"
  | "IconSet"
  | "PresetCriteria"
  | "TopBottom";

/** A rule as Univer keeps it, loosely: which fields there are depends on its kind. */
export interface RuleConfig {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: {
    readonly bg?: { readonly rgb?: string };
    readonly cl?: { readonly rgb?: string };
    readonly bl?: number;
  };
}

export function configOf(rule: UniverRule): RuleConfig {
  return rule.rule as unknown as RuleConfig;
}

const OPERATORS: readonly (readonly [excel: string, univer: string])[] = [
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThan", "lessThan"],
  ["LessThanOrEqual", "lessThanOrEqual"],
  ["Between", "between"],
  ["NotBetween", "notBetween"],
];

const TEXT_OPERATORS: readonly (readonly [excel: string, univer: string])[] = [
  ["Contains", "containsText"],
  ["NotContains", "notContainsText"],
  ["BeginsWith", "beginsWith"],
  ["EndsWith", "endsWith"],
];

const STARTING: Readonly<Partial<Record<RuleType, RuleConfig>>> = {
  CellValue: { type: "highlightCell", subType: "text", operator: "equal", value: "", style: {} },
  ContainsText: { type: "highlightCell", subType: "text", operator: "containsText", value: "", style: {} },
  Custom: { type: "highlightCell", subType: "formula", value: "=FALSE", style: {} },
};

/** What a new conditional format starts as, before its rule is set. */
export function startingConfig(type: unknown): RuleConfig {
  const config = STARTING[type as RuleType];
  if (!config) throw new HostError("ApiNotFound", `ConditionalFormatCollection.add(${String(type)})`);
  return config;
}

export function ruleType({ type, subType, operator = "" }: RuleConfig): RuleType {
  if (type === "colorScale") return "ColorScale";
  if (type === "dataBar") return "DataBar";
  if (type === "iconSet") return "IconSet";
  if (subType === "formula") return "Custom";
  if (subType === "number") return "CellValue";
  if (subType === "rank") return "TopBottom";
  if (subType === "text") return isComparison(operator) ? "CellValue" : "ContainsText";
  return "PresetCriteria";
}

function isComparison(operator: string): boolean {
  return operator === "equal" || operator === "notEqual";
}

/** `{ formula1: '="On track"', operator: "EqualTo" }` → a rule on the word; on a number → a rule on the number. */
export function withCellValue(config: RuleConfig, given: unknown): RuleConfig {
  const { formula1, formula2, operator } = given as Readonly<Record<string, unknown>>;
  const univer = OPERATORS.find(([excel]) => excel === operator)?.[1];
  if (univer === undefined) throw new HostError("InvalidArgument", "CellValueConditionalFormat.rule");
  const word = /^="((?:[^"]|"")*)"$/.exec(String(formula1))?.[1];
  if (word !== undefined && isComparison(univer))
    return { ...config, subType: "text", operator: univer, value: word.replaceAll('""', '"') };
  const numbers = [formula1, formula2].map((part) => Number(String(part).replace(/^=/, "")));
  if (Number.isNaN(numbers[0])) return { ...config, subType: "formula", value: String(formula1) };
  return {
    ...config,
    subType: "number",
    operator: univer,
    value: univer.endsWith("etween") ? numbers : numbers[0],
  };
}

/** The other way: what `cellValue.rule` gives. */
export function cellValueRule({ subType, operator, value }: RuleConfig): object {
  const excel = OPERATORS.find(([, univer]) => univer === operator)?.[0] ?? "EqualTo";
  if (subType === "text") return { formula1: `="${String(value).replaceAll('"', '""')}"`, operator: excel };
  const [first, second] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return {
    formula1: `=${text(first)}`,
    ...(second === undefined ? {} : { formula2: `=${text(second)}` }),
    operator: excel,
  };
}

function text(operand: unknown): string {
  return typeof operand === "number" || typeof operand === "string" ? String(operand) : "0";
}

export function withText(config: RuleConfig, given: unknown): RuleConfig {
  const { operator, text } = given as Readonly<Record<string, unknown>>;
  const univer = TEXT_OPERATORS.find(([excel]) => excel === operator)?.[1];
  if (univer === undefined) throw new HostError("InvalidArgument", "TextConditionalFormat.rule");
  return { ...config, subType: "text", operator: univer, value: String(text) };
}

export function textRule({ operator, value }: RuleConfig): object {
  return {
    operator: TEXT_OPERATORS.find(([, univer]) => univer === operator)?.[0] ?? "Contains",
    text: value,
  };
}
