import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Health } from "../../core/model/health";
import { HEALTH_TONES } from "../../core/model/tones";

const useStyles = makeStyles({
  word: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

/** A health word inside a sentence; the word tells it without its colour. */
export function HealthWord({ word }: { readonly word: Health }) {
  const styles = useStyles();
  return <strong className={mergeClasses(styles.word, styles[HEALTH_TONES[word]])}>{word}</strong>;
}
