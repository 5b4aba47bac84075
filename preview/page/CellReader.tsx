import { makeStyles } from "@fluentui/react-components";
import type { FUniver } from "@univerjs/presets";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  heardOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says the active cell to those who listen: the grid itself is a picture to a screen reader. */
export function CellReader({ spreadsheet }: { readonly spreadsheet: FUniver | undefined }) {
  const styles = useStyles();
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (!spreadsheet) return;
    const listeners = [spreadsheet.Event.SelectionChanged, spreadsheet.Event.SheetValueChanged].map((event) =>
      spreadsheet.addEvent(event, () => setSpoken(activeCell(spreadsheet))),
    );
    return () => listeners.forEach((listener) => listener.dispose());
  }, [spreadsheet]);
  return (
    <div className={styles.heardOnly} role="status" aria-live="polite" aria-label="Active cell">
      {spoken}
    </div>
  );
}

/** `B4, On track, formula =OKR.HEALTH(…)`. */
function activeCell(spreadsheet: FUniver): string {
  const cell = spreadsheet.getActiveWorkbook()?.getActiveCell();
  if (!cell) return "";
  const formula = cell.getFormula();
  const parts = [cell.getA1Notation(), cell.getDisplayValue() || "empty"];
  return [...parts, ...(formula === "" ? [] : [`formula ${formula}`])].join(", ");
}
