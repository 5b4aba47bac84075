import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { loadAsOf } from "./later";
import { WORDS } from "./pane-words";
import { usePaneStyles } from "./pane-styles";
import type { DateSerial } from "../core/model/period";
import type { Review } from "../core/model/review";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel on the web lays its own button, 34 px wide, over the upper right corner.
  top: {
    paddingInlineEnd: "36px",
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: "nowrap",
  },
  file: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  bottom: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const AsOf = lazy(async () => ({ default: (await loadAsOf()).AsOf }));

/** Which file, as of when, and read again. */
export function Header() {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const { review } = state;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{WORDS.product}</h1>
        {review && (
          <span className={styles.file} title={review.workbook.fileName}>
            {review.workbook.fileName}
          </span>
        )}
      </div>
      {review && (
        <div className={`${shared.spread} ${styles.bottom}`}>
          <Suspense>
            <AsOf asOf={review.asOf} stated={otherDay(review)} />
          </Suspense>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            aria-label={WORDS.readAgain}
            title={WORDS.readAgain}
            onClick={() => void pane.look()}
          />
        </div>
      )}
    </header>
  );
}

/** What the cells go by, where that is not the day of the pane. */
function otherDay({ asOf, dates: { stated } }: Review): DateSerial | undefined {
  return stated === asOf ? undefined : stated;
}
