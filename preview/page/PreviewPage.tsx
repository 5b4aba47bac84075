import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { useRef } from "react";
import { CellReader } from "./CellReader";
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
          <main ref={sheet} className={styles.sheet} aria-label="Workbook" />
          <PaneDock pane={pane} functions={functions} />
        </div>
        <CellReader spreadsheet={preview.spreadsheet} />
        <DropTarget onDrop={preview.openFile} />
      </div>
    </FluentProvider>
  );
}
