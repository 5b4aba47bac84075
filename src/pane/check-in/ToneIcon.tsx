import { CheckmarkCircleFilled, MathFormulaRegular, WarningRegular } from "@fluentui/react-icons";
import type { Health } from "../../core/model/health";
import { HEALTH_TONES } from "../../core/model/tones";
import { TONE_ICONS, useToneStyles } from "../parts/tone-looks";

interface ToneIconProps {
  readonly look: Health | "done" | "formula" | "unreadable";
}

/** The sign in front of a row: how it stands, that its number is in, or where it comes from. */
export function ToneIcon({ look }: ToneIconProps) {
  const tones = useToneStyles();
  if (look === "done") return <CheckmarkCircleFilled aria-hidden className={tones.good} />;
  if (look === "formula") return <MathFormulaRegular aria-hidden className={tones.unknown} />;
  if (look === "unreadable") return <WarningRegular aria-hidden className={tones.warning} />;
  const tone = HEALTH_TONES[look];
  const Icon = TONE_ICONS[tone];
  return <Icon aria-hidden className={tones[tone]} />;
}
