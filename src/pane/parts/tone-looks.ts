import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";

/** The sign of each tone, told apart by its shape alone. */
export const TONE_ICONS = {
  good: CheckmarkCircleRegular,
  warning: WarningRegular,
  bad: DismissCircleRegular,
  unknown: QuestionCircleRegular,
} as const;

/** The colour of each tone, for words and signs. */
export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  // The status pair's own red has a contrast of only 4.2 on dark backgrounds.
  bad: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});
