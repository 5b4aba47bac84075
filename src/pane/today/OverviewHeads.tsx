import { makeStyles, tokens } from "@fluentui/react-components";
import { STANDS } from "../../core/model/today";
import { useWording } from "../wording";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
});

/** The four words above the counts. */
export function OverviewHeads() {
  const styles = useStyles();
  const { called } = useWording();
  return (
    <>
      <span />
      {STANDS.map((stand) => (
        <span key={stand} className={styles.head} aria-hidden>
          {TODAY_WORDS.stand(stand, called)}
        </span>
      ))}
    </>
  );
}
