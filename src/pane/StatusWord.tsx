import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons";
import { HEALTH } from "../core/model/health";
import type { Tone } from "../core/model/tones";
import { TONE_ICONS, useToneStyles } from "./parts/tone-looks";
import { toneOf } from "./tone";
import { useWording } from "./wording";

const useStyles = makeStyles({
  status: {
    // Inline, so that the word stands on the line of the words around it.
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { marginInlineEnd: "4px", verticalAlign: "-0.2em", fontSize: "1.2em" },
  },
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
  const { called } = useWording();
  const tones = useToneStyles();
  if (!tone) return <span>{called(word)}</span>;
  const Icon = word === HEALTH.stale ? ClockRegular : TONE_ICONS[tone];
  return (
    <span className={mergeClasses(styles.status, tones[tone])}>
      {hasIcon && <Icon aria-hidden />}
      {called(word)}
    </span>
  );
}
