import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { usePaneStyles } from "../pane-styles";
import { dayText } from "../pane-words";
import { CHECK_IN_WORDS } from "./check-in-words";
import { nextDueOf, type MyRow } from "./my-check-ins";

const useStyles = makeStyles({
  section: { padding: tokens.spacingHorizontalM },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** Nothing waits any more, and which number is the next. */
export function AllIn({ mine }: { readonly mine: readonly MyRow[] }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const next = nextDueOf(mine);
  const isKnown = mine.some(({ row }) => row.dueOn !== undefined);
  return (
    <section className={`${styles.section} ${shared.tight}`}>
      <h2 className={styles.title}>
        <CheckmarkCircleRegular aria-hidden className={styles.good} />
        {isKnown ? CHECK_IN_WORDS.allIn : CHECK_IN_WORDS.noneWaits}
      </h2>
      <p className={`${shared.text} ${shared.quiet}`}>
        {next
          ? CHECK_IN_WORDS.nextDue(next.name, dayText(next.day))
          : CHECK_IN_WORDS[isKnown ? "noneAgain" : "noneDue"]}
      </p>
    </section>
  );
}
