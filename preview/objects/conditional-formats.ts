import { overlaps } from "../../src/core/model/address";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import {
  cellValueRule,
  configOf,
  ruleType,
  startingConfig,
  textRule,
  withCellValue,
  withText,
  type RuleConfig,
} from "./conditional-rule";
import { rangeAt, sheetOf } from "./range-state";
import { withinGrid } from "./read-cells";
import { nextId, rangeObject, type RangeState } from "./session";
import { fromUniverRange, toUniverRange, type UniverRule } from "./univer";
import { refuseProtected } from "./write-guards";

/** A conditional format, found again by its id each time: others may change it meanwhile. */
interface FormatState {
  readonly range: RangeState;
  readonly id: string;
}

function rulesOn(range: RangeState): readonly UniverRule[] {
  const rules = sheetOf(range).getConditionalFormattingRules();
  return rules.filter((rule) => rule.ranges.some((one) => overlaps(fromUniverRange(one), range.area)));
}

function ruleOf({ range, id }: FormatState): UniverRule | undefined {
  return sheetOf(range)
    .getConditionalFormattingRules()
    .find(({ cfId }) => cfId === id);
}

function read<Answer>(answer: (config: RuleConfig) => Answer): (format: FormatState) => Answer | null {
  return (format) => {
    const rule = ruleOf(format);
    return rule ? answer(configOf(rule)) : null;
  };
}

function change(format: FormatState, becomes: (config: RuleConfig) => RuleConfig): void {
  refuseProtected(format.range, "ConditionalFormat");
  const rule = ruleOf(format);
  if (!rule) return;
  const changed = { ...rule, rule: becomes(configOf(rule)) } as unknown as UniverRule;
  sheetOf(format.range).setConditionalFormattingRule(format.id, changed);
}

function restyle(format: FormatState, style: RuleConfig["style"]): void {
  change(format, (config) => ({ ...config, style: { ...config.style, ...style } }));
}

const FILL: ObjectKind<FormatState> = {
  name: "ConditionalRangeFill",
  properties: { Color: read(({ style }) => style?.bg?.rgb?.toUpperCase() ?? "") },
  setters: { Color: (format, colour) => restyle(format, { bg: { rgb: String(colour) } }) },
};

const FONT: ObjectKind<FormatState> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: read(({ style }) => style?.bl === 1),
    Color: read(({ style }) => style?.cl?.rgb?.toUpperCase() ?? ""),
  },
  setters: {
    Bold: (format, isBold) => restyle(format, { bl: isBold ? 1 : 0 }),
    Color: (format, colour) => restyle(format, { cl: { rgb: String(colour) } }),
  },
};

const RANGE_FORMAT: ObjectKind<FormatState> = {
  name: "ConditionalRangeFormat",
  children: { Fill: (format) => hostObject(FILL, format), Font: (format) => hostObject(FONT, format) },
};

const look = { Format: (format: FormatState) => hostObject(RANGE_FORMAT, format) };

const CELL_VALUE: ObjectKind<FormatState> = {
  name: "CellValueConditionalFormat",
  properties: { Rule: read(cellValueRule) },
  setters: { Rule: (format, given) => change(format, (config) => withCellValue(config, given)) },
  children: look,
};

const TEXT: ObjectKind<FormatState> = {
  name: "TextConditionalFormat",
  properties: { Rule: read(textRule) },
  setters: { Rule: (format, given) => change(format, (config) => withText(config, given)) },
  children: look,
};

const CUSTOM_RULE: ObjectKind<FormatState> = {
  name: "ConditionalFormatRule",
  properties: { Formula: read(({ value }) => String(value)) },
  setters: {
    Formula: (format, formula) => change(format, (config) => ({ ...config, value: String(formula) })),
  },
};

const CUSTOM: ObjectKind<FormatState> = {
  name: "CustomConditionalFormat",
  children: { ...look, Rule: (format) => hostObject(CUSTOM_RULE, format) },
};

function childOf(
  kind: ObjectKind<FormatState>,
  type: string,
): (format: FormatState) => HostObject | undefined {
  return (format) => (read(ruleType)(format) === type ? hostObject(kind, format) : undefined);
}

const CONDITIONAL_FORMAT: ObjectKind<FormatState> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Priority: ({ range, id }) =>
      sheetOf(range)
        .getConditionalFormattingRules()
        .findIndex(({ cfId }) => cfId === id),
    StopIfTrue: (format) => ruleOf(format)?.stopIfTrue ?? false,
    Type: read(ruleType),
  },
  setters: {
    StopIfTrue: (format, stop) => {
      const rule = ruleOf(format);
      if (rule)
        sheetOf(format.range).setConditionalFormattingRule(format.id, { ...rule, stopIfTrue: stop === true });
    },
    Priority: (format, priority) => {
      const rules = sheetOf(format.range).getConditionalFormattingRules();
      const target = rules[Number(priority)];
      if (target && target.cfId !== format.id)
        sheetOf(format.range).moveConditionalFormattingRule(format.id, target.cfId, "before");
    },
  },
  children: {
    CellValue: childOf(CELL_VALUE, "CellValue"),
    CellValueOrNullObject: childOf(CELL_VALUE, "CellValue"),
    Custom: childOf(CUSTOM, "Custom"),
    CustomOrNullObject: childOf(CUSTOM, "Custom"),
    TextComparison: childOf(TEXT, "ContainsText"),
    TextComparisonOrNullObject: childOf(TEXT, "ContainsText"),
  },
  methods: {
    Delete: ({ range, id }) => {
      refuseProtected(range, "ConditionalFormat.delete");
      sheetOf(range).deleteConditionalFormattingRule(id);
    },
    GetRange: rangeOf,
    GetRangeOrNullObject: rangeOf,
  },
};

function rangeOf(format: FormatState): HostObject | undefined {
  const [first] = ruleOf(format)?.ranges ?? [];
  return first && rangeObject(rangeAt(format.range, fromUniverRange(first)));
}

function formatObjectOf(range: RangeState, id: string): HostObject {
  return hostObject(CONDITIONAL_FORMAT, { range, id });
}

const CONDITIONAL_FORMATS: ObjectKind<RangeState> = {
  name: "ConditionalFormatCollection",
  items: (range) => rulesOn(range).map(({ cfId }) => formatObjectOf(range, cfId)),
  find: (range, key) => {
    const rule = rulesOn(range).find(({ cfId }) => cfId === key);
    return rule && formatObjectOf(range, rule.cfId);
  },
  methods: {
    Add: (range, type) => {
      refuseProtected(range, "ConditionalFormatCollection.add");
      const cfId = nextId(range.session, "format-");
      const rule = {
        cfId,
        ranges: [toUniverRange(withinGrid(range).area)],
        stopIfTrue: false,
        rule: startingConfig(type),
      };
      sheetOf(range).addConditionalFormattingRule(rule as unknown as UniverRule);
      return formatObjectOf(range, cfId);
    },
    ClearAll: (range) => {
      refuseProtected(range, "ConditionalFormatCollection.clearAll");
      for (const { cfId } of rulesOn(range)) sheetOf(range).deleteConditionalFormattingRule(cfId);
    },
  },
};

export function conditionalFormatsObject(range: RangeState): HostObject {
  return hostObject(CONDITIONAL_FORMATS, range);
}
