import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  ClockRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { HEALTH } from "../../core/model/health";
import type { Tone } from "../../core/model/tones";
import { toneOf } from "../tone";

const ICONS = {
  good: CheckmarkCircleRegular,
  warning: WarningRegular,
  bad: DismissCircleRegular,
  unknown: QuestionCircleRegular,
} as const;

export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  // The status pair's own red has a contrast of only 4.2 on dark backgrounds.
  bad: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({ icon: { display: "inline-flex", fontSize: "16px" } });

interface StatusIconProps {
  readonly word: string;
  readonly tone?: Tone | undefined;
  /** The word stands beside it, so that it is not heard twice. */
  readonly isMute?: boolean;
}

/** The icon of a status word at the start of a line; its shape and its name tell it without colour. */
export function StatusIcon({ word, tone = toneOf(word) ?? "unknown", isMute = false }: StatusIconProps) {
  const styles = useStyles();
  const tones = useToneStyles();
  const Icon = word === HEALTH.stale ? ClockRegular : ICONS[tone];
  return (
    <span
      className={mergeClasses(styles.icon, tones[tone])}
      {...(isMute ? { "aria-hidden": true } : { role: "img", "aria-label": word, title: word })}
    >
      <Icon aria-hidden fontSize={16} />
    </span>
  );
}
