import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { DateSerial } from "../core/model/period";
import type { WorkbookHost } from "../port/workbook-host";
import { ActionBar } from "./ActionBar";
import { Body } from "./Body";
import { CellArea } from "./cell/CellArea";
import { Header } from "./Header";
import { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";
import { moveByF6 } from "./parts/regions";
import { useKeptFocus } from "./parts/use-kept-focus";
import { BugBoundary } from "./states/BugBoundary";
import { useMedia } from "./use-media";
import { PaneContext } from "./use-pane";
import { WordingProvider } from "./wording";

const useStyles = makeStyles({
  // Fluent hands this class on to everything that pops up, so it holds nothing about the pane's own shape.
  calm: {
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
    },
  },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    // Where there is little height, as at 200 % zoom, the whole page scrolls instead of a slit in its middle.
    "@media (max-height: 480px)": { height: "auto", minHeight: "100vh" },
    // While somebody reads about one row, what the view would write waits below it.
    "&:has([data-cell-panel]) [data-action-slot]": { display: "none" },
  },
});

interface PaneProps {
  readonly host: WorkbookHost;
  readonly today: () => DateSerial;
}

/** The whole task pane on one workbook. */
export function Pane({ host, today }: PaneProps) {
  const [pane] = useState(() => new PaneSession(host, today));
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  useEffect(() => {
    pane.prepare();
    return () => pane.leave();
  }, [pane]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.calm}>
      <PaneContext.Provider value={pane}>
        <div ref={frame} className={styles.pane} onKeyDown={moveByF6}>
          <WordingProvider>
            <CellArea>
              <Header />
              <BugBoundary>
                <Body />
              </BugBoundary>
              <ActionBar />
            </CellArea>
          </WordingProvider>
          <Announcement pane={pane} />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** Tells a screen reader what happened; it stays in the page, since a region that comes late is not heard. */
function Announcement({ pane }: { readonly pane: PaneSession }) {
  const styles = usePaneStyles();
  const { announcement } = useSyncExternalStore(pane.subscribe, pane.state);
  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {announcement}
    </div>
  );
}
