import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { loadHeaderParts } from "./later";
import { WORDS } from "./pane-words";
import { REGION } from "./parts/regions";
import { usePane } from "./use-pane";

const NARROW = "@media (max-width: 330px)";

const useStyles = makeStyles({
  // Excel on the web lays its own button, 34 px wide, over the upper right corner.
  header: {
    flexShrink: 0,
    minHeight: "40px",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: `${tokens.spacingHorizontalM} 40px`,
    [NARROW]: { paddingInlineStart: tokens.spacingHorizontalXS },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    // Not `display: none`, so that a screen reader still finds the heading of the page.
    [NARROW]: { position: "absolute", clipPath: "inset(50%)" },
  },
  asOf: { flexGrow: 1, minWidth: 0 },
});

const AsOf = lazy(async () => ({ default: (await loadHeaderParts()).AsOf }));
const PaneMenu = lazy(async () => ({ default: (await loadHeaderParts()).PaneMenu }));

/** The name, as of when everything is told, and what concerns the whole pane. */
export function Header() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { review } = state;
  return (
    <header className={styles.header} {...(review && REGION)}>
      <h1 className={styles.name}>{WORDS.product}</h1>
      {review && (
        <>
          <div className={styles.asOf}>
            <Suspense>
              <AsOf review={review} />
            </Suspense>
          </div>
          <Button
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            aria-label={WORDS.readAgain}
            title={WORDS.readAgain}
            onClick={() => void pane.look()}
          />
          <Suspense>
            <PaneMenu review={review} />
          </Suspense>
        </>
      )}
    </header>
  );
}
