import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Health } from "../../core/model/health";
import { HEALTH_TONES } from "../../core/model/tones";
import { useToneStyles } from "../parts/tone-looks";
import { useWording } from "../wording";

const useStyles = makeStyles({
  word: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

/** A health word inside a sentence; the word tells it without its colour. */
export function HealthWord({ word }: { readonly word: Health }) {
  const styles = useStyles();
  const { called } = useWording();
  const tones = useToneStyles();
  return <strong className={mergeClasses(styles.word, tones[HEALTH_TONES[word]])}>{called(word)}</strong>;
}
