import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { usePaneStyles } from "../pane-styles";
import { dayText } from "../pane-words";
import { CHECK_IN_WORDS } from "./check-in-words";
import type { MyRow } from "./my-check-ins";

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
  const next = mine.find(({ row }) => row.dueOn !== undefined && row.group === "later" && isAhead(row));
  return (
    <section className={`${styles.section} ${shared.tight}`}>
      <h2 className={styles.title}>
        <CheckmarkCircleRegular aria-hidden className={styles.good} />
        {CHECK_IN_WORDS.allIn}
      </h2>
      <p className={`${shared.text} ${shared.quiet}`}>
        {next ? CHECK_IN_WORDS.nextDue(next.name, dayText(next.row.dueOn ?? 0)) : CHECK_IN_WORDS.noneDue}
      </p>
    </section>
  );
}

/** A row that was reached keeps its rhythm, and waits for nothing. */
function isAhead({ row: { assessment } }: MyRow["row"]): boolean {
  return assessment.health !== "Achieved" && assessment.health !== "Missed";
}
