import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import type { Tone } from "../core/model/tones";
import { toneOf } from "./tone";

const ICONS = {
  good: CheckmarkCircleRegular,
  warning: WarningRegular,
  bad: DismissCircleRegular,
  unknown: QuestionCircleRegular,
} as const;

const useStyles = makeStyles({
  status: {
    display: "inline-flex",
    alignItems: "center",
    verticalAlign: "bottom",
    columnGap: "2px",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { flexShrink: 0 },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  // The status pair's own red has a contrast of only 4.2 on dark cards.
  bad: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

/** A status as icon, word and colour: each of the three tells it alone. Other words are shown as plain text. */
export function StatusWord({ word, tone = toneOf(word) }: { readonly word: string; readonly tone?: Tone }) {
  const styles = useStyles();
  if (!tone) return <span>{word}</span>;
  const Icon = ICONS[tone];
  return (
    <span className={mergeClasses(styles.status, styles[tone])}>
      <Icon aria-hidden />
      {word}
    </span>
  );
}
