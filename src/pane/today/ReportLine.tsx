import { makeStyles, tokens } from "@fluentui/react-components";
import { LineAction } from "../parts/LineAction";
import { usePane } from "../use-pane";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** What is seen here, as a sheet for those who read without the pane; the plan is shown first. */
export function ReportLine() {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.line}>
      <LineAction look="outline" onClick={() => pane.ask({ kind: "report" })}>
        {TODAY_WORDS.report}
      </LineAction>
    </div>
  );
}
