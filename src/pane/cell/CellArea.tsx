import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from "react";
import type { SelectedArea } from "../../port/workbook-host";
import { loadCellArea } from "../later";
import { OpenCell } from "../parts/open-cell";
import { BugBoundary } from "../states/BugBoundary";
import { usePane } from "../use-pane";

const CellDock = lazy(async () => ({ default: (await loadCellArea()).CellDock }));

/** The pane with the selected row at its foot: a strip, and the panel that it opens. */
export function CellArea({ children }: { readonly children: ReactNode }) {
  const { pane, state } = usePane();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);
  const openCell = useMemo(
    () => (place: SelectedArea) => {
      opener.current = document.activeElement;
      setOpen(true);
      void pane.goTo(place);
    },
    [pane],
  );
  function toggle(isNowOpen: boolean): void {
    if (isNowOpen) opener.current = null;
    setOpen(isNowOpen);
    if (!isNowOpen && opener.current instanceof HTMLElement) opener.current.focus();
  }
  return (
    <OpenCell.Provider value={openCell}>
      {children}
      {state.review && (
        <BugBoundary>
          <Suspense>
            <CellDock review={state.review} isOpen={isOpen} onToggle={toggle} />
          </Suspense>
        </BugBoundary>
      )}
    </OpenCell.Provider>
  );
}
