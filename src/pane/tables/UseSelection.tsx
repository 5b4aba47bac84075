import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Correction } from "../../core/model/correction";
import type { TableKind } from "../../core/model/table";
import { WORDS } from "../pane-words";
import { usePaneStyles } from "../pane-styles";
import { placeText } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { closeOnEscape } from "../close-on-escape";
import { TABLES_WORDS } from "./tables-words";

interface UseSelectionProps {
  readonly onSaid: (correction: Correction) => void;
  /** Another button beside it is the one to press. */
  readonly isQuiet?: boolean;
}

/** Declares the sheet's selection to be a table, after asking which kind. */
export function UseSelection({ onSaid, isQuiet = false }: UseSelectionProps) {
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const { own } = useWording();
  const { selection } = state;
  const [isAsking, setAsking] = useState(false);
  const isSingleCell =
    !selection ||
    (selection.area.top === selection.area.bottom && selection.area.left === selection.area.right);

  function declare(tableKind: TableKind): void {
    if (!selection) return;
    setAsking(false);
    const correction = { kind: "declared", ...selection, tableKind } as const;
    onSaid(correction);
    void pane.write({ kind: "correct", correction });
  }

  return (
    <div className={shared.tight} onKeyDown={(event) => closeOnEscape(event, () => setAsking(false))}>
      <div>
        <Button
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
          {...(isQuiet && { appearance: "subtle" })}
        >
          {isQuiet ? TABLES_WORDS.useSelectionShort : TABLES_WORDS.useSelection}
        </Button>
      </div>
      {isAsking && isSingleCell && <p className={shared.text}>{TABLES_WORDS.selectFirst}</p>}
      {isAsking && !isSingleCell && (
        <div className={shared.line}>
          <span>{TABLES_WORDS.whatIsIn(placeText(selection))}</span>
          <Button onClick={() => declare("kpi")}>{own(TABLES_WORDS.kpis)}</Button>
          <Button onClick={() => declare("okr")}>{TABLES_WORDS.okrs}</Button>
          <Button appearance="subtle" onClick={() => setAsking(false)}>
            {WORDS.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
