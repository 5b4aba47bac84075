import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  DismissCircleRegular,
  MathFormulaRegular,
  QuestionCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import type { Health } from "../../core/model/health";
import { HEALTH_TONES } from "../../core/model/tones";

const ICONS = {
  good: CheckmarkCircleRegular,
  warning: WarningRegular,
  bad: DismissCircleRegular,
  unknown: QuestionCircleRegular,
} as const;

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

interface ToneIconProps {
  readonly look: Health | "done" | "formula" | "unreadable";
}

/** The sign in front of a row: how it stands, that its number is in, or where it comes from. */
export function ToneIcon({ look }: ToneIconProps) {
  const styles = useStyles();
  if (look === "done") return <CheckmarkCircleFilled aria-hidden className={styles.good} />;
  if (look === "formula") return <MathFormulaRegular aria-hidden className={styles.unknown} />;
  if (look === "unreadable") return <WarningRegular aria-hidden className={styles.warning} />;
  const tone = HEALTH_TONES[look];
  const Icon = ICONS[tone];
  return <Icon aria-hidden className={mergeClasses(styles[tone])} />;
}
