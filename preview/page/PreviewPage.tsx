import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { useRef } from "react";
import { CellReader } from "./CellReader";
import { ChartPictures } from "./ChartPictures";
import { DropTarget } from "./DropTarget";
import { NoticeBar } from "./NoticeBar";
import { PaneDock } from "./PaneDock";
import { TitleBar } from "./TitleBar";
import { usePreview } from "./use-preview";

const useStyles = makeStyles({
  page: {
    position: "fixed",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  work: { flex: 1, minHeight: 0, display: "flex" },
  // The grid paints its own colours; contrast themes would put black letters on a black ground.
  sheet: {
    flex: 1,
    minWidth: 0,
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    forcedColorAdjust: "none",
  },
  grid: { position: "absolute", inset: 0 },
});

/** The whole page: a workbook to work in, and the add-in's pane beside it, as Excel docks it. */
export function PreviewPage() {
  const styles = useStyles();
  const sheet = useRef<HTMLElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const functions = useRef<HTMLIFrameElement>(null);
  const preview = usePreview({ sheet, pane, functions });
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <TitleBar preview={preview} />
        <NoticeBar notice={preview.notice} onDismiss={preview.dismissNotice} />
        <div className={styles.work}>
          <div className={styles.sheet}>
            <main ref={sheet} className={styles.grid} aria-label="Workbook" />
            <ChartPictures spreadsheet={preview.spreadsheet} openedBook={preview.openedBook} sheet={sheet} />
          </div>
          <PaneDock pane={pane} functions={functions} />
        </div>
        <CellReader spreadsheet={preview.spreadsheet} />
        <DropTarget onDrop={preview.openFile} />
      </div>
    </FluentProvider>
  );
}
