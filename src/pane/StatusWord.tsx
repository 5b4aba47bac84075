import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  ClockRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { HEALTH } from "../core/model/health";
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

interface StatusWordProps {
  readonly word: string;
  readonly tone?: Tone;
  /** Within a sentence, or where an icon of the same status stands at the line's start, the word does. */
  readonly hasIcon?: boolean;
}

/** A status as icon, word and colour: each of the three tells it alone. Other words are shown as plain text. */
export function StatusWord({ word, tone = toneOf(word), hasIcon = true }: StatusWordProps) {
  const styles = useStyles();
  if (!tone) return <span>{word}</span>;
  const Icon = word === HEALTH.stale ? ClockRegular : ICONS[tone];
  return (
    <span className={mergeClasses(styles.status, styles[tone])}>
      {hasIcon && <Icon aria-hidden />}
      {word}
    </span>
  );
}
