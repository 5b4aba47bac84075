import {
  Button,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { nextQuarter, quarterOf, quarterOfYear } from "../../core/evidence/quarters";
import type { Review } from "../../core/model/review";
import { TEMPLATES, type TemplateName } from "../../core/plan/template/templates";
import { dayText } from "../pane-words";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { TABLES_WORDS } from "./tables-words";

const { template: words } = TABLES_WORDS;

const useStyles = makeStyles({
  cards: { rowGap: tokens.spacingVerticalS },
  card: {
    width: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  chosen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  says: { display: "block" },
  period: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** What is chosen before it is shown as a plan. */
export interface TemplateChoice {
  readonly template: TemplateName;
  /** 0 is the quarter that runs, 1 the next one. */
  readonly quarter: 0 | 1;
}

/** Half-way through a quarter nobody begins a new table for it. */
const HALF = 0.5;

export function useTemplateChoice({ asOf, settings }: Review) {
  const { start, end } = quarterOf(asOf, settings.yearStart);
  const isLate = (asOf - start) / (end - start) > HALF;
  return useState<TemplateChoice>({ template: "both", quarter: isLate ? 1 : 0 });
}

function quartersOf({ asOf, settings: { yearStart } }: Review) {
  return [quarterOf(asOf, yearStart), nextQuarter(asOf, yearStart)] as const;
}

interface TemplatesProps {
  readonly review: Review;
  readonly choice: TemplateChoice;
  readonly onChange: (choice: TemplateChoice) => void;
}

/** Ordinary tables to begin with, one card each, and the quarter that they are for. */
export function Templates({ review, choice, onChange }: TemplatesProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const period = useId();
  return (
    <div className={shared.stack}>
      <RadioGroup
        aria-label={words.group}
        className={styles.cards}
        value={choice.template}
        onChange={(_event, { value }) => onChange({ ...choice, template: value as TemplateName })}
      >
        {TEMPLATES.map((template) => (
          <div
            key={template}
            className={mergeClasses(styles.card, template === choice.template && styles.chosen)}
          >
            <Radio
              value={template}
              label={
                <>
                  <span className={styles.name}>{words.names[template]}</span>
                  <span className={`${shared.quiet} ${styles.says}`}>{words.says[template]}</span>
                </>
              }
            />
          </div>
        ))}
      </RadioGroup>
      <div className={styles.period}>
        <label htmlFor={period}>{words.forPeriod}</label>
        <Select
          id={period}
          size="small"
          value={String(choice.quarter)}
          onChange={(_event, { value }) => onChange({ ...choice, quarter: value === "1" ? 1 : 0 })}
        >
          {quartersOf(review).map(({ start, end }, quarter) => (
            <option key={start} value={String(quarter)}>
              {words.period(quarterOfYear(start, review.settings.yearStart), dayText(start), dayText(end))}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}

/** Shows the sheets that would be added; nothing is written before. */
export function ShowTemplate({ review, choice }: Omit<TemplatesProps, "onChange">) {
  const { pane } = usePane();
  const { template, quarter } = choice;
  if (review.workbook.isReadOnly) return null;
  return (
    <Button
      appearance="primary"
      onClick={() => pane.ask({ kind: "template", template, period: quartersOf(review)[quarter] })}
    >
      {words.show}
    </Button>
  );
}
