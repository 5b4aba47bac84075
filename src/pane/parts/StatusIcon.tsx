import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons";
import { HEALTH } from "../../core/model/health";
import type { Tone } from "../../core/model/tones";
import { toneOf } from "../tone";
import { useWording } from "../wording";
import { TONE_ICONS, useToneStyles } from "./tone-looks";

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
  const { called } = useWording();
  const tones = useToneStyles();
  const Icon = word === HEALTH.stale ? ClockRegular : TONE_ICONS[tone];
  return (
    <span
      className={mergeClasses(styles.icon, tones[tone])}
      {...(isMute
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": called(word), title: called(word) })}
    >
      <Icon aria-hidden fontSize={16} />
    </span>
  );
}
