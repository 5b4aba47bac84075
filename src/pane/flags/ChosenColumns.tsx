import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { columnLetters } from "../../core/model/address";
import type { Review } from "../../core/model/review";
import type { Table } from "../../core/model/table";
import type { SelectedArea } from "../../port/workbook-host";
import { usePaneStyles } from "../pane-styles";
import { tableNames } from "../tables/table-names";
import { usePane } from "../use-pane";
import type { FlagsTicks } from "./flags-ticks";
import { FLAGS_WORDS } from "./flags-words";

interface ChosenColumnsProps {
  readonly review: Review;
  readonly ticks: FlagsTicks;
  readonly onChange: (ticks: FlagsTicks) => void;
}

/** Where flags begin that are not to stand at the right edge of their table; taken from the sheet's selection. */
export function ChosenColumns({ review, ticks, onChange }: ChosenColumnsProps) {
  const shared = usePaneStyles();
  const { selection } = usePane().state;
  const [isNone, setNone] = useState(false);
  const names = tableNames(review);
  const { firstColumns } = ticks;

  function beginHere(): void {
    const table = tableLevelWith(review.tables, selection);
    setNone(!table);
    if (table && selection)
      onChange({ ...ticks, firstColumns: { ...firstColumns, [table.fingerprint]: selection.area.left } });
  }

  function beginAtEdge({ fingerprint }: Table): void {
    const others = Object.entries(firstColumns).filter(([table]) => table !== fingerprint);
    onChange({ ...ticks, firstColumns: Object.fromEntries(others) });
  }

  return (
    <div className={shared.tight}>
      {review.tables.map((table) => {
        const column = firstColumns[table.fingerprint];
        return (
          column !== undefined && (
            <div key={table.fingerprint} className={shared.spread}>
              <span>
                {FLAGS_WORDS.beginsAt(names.get(table.fingerprint) ?? table.sheet, columnLetters(column))}
              </span>
              <Button size="small" appearance="subtle" onClick={() => beginAtEdge(table)}>
                {FLAGS_WORDS.beginAtEdge}
              </Button>
            </div>
          )
        );
      })}
      <div>
        <Button size="small" onClick={beginHere}>
          {FLAGS_WORDS.beginHere}
        </Button>
      </div>
      {isNone && <span role="alert">{FLAGS_WORDS.beginNowhere}</span>}
    </div>
  );
}

/** The table whose rows the selected cell is level with; of several the one that ends closest to its left. */
function tableLevelWith(tables: readonly Table[], selection: SelectedArea | undefined): Table | undefined {
  if (!selection) return undefined;
  const { top, left } = selection.area;
  const level = tables.filter(
    ({ sheet, headerRows, area }) =>
      sheet === selection.sheet && top >= (headerRows[0] ?? area.top) && top <= area.bottom,
  );
  const distance = ({ area }: Table) => (area.right < left ? left - area.right : Infinity);
  return [...level].sort((one, other) => distance(one) - distance(other))[0];
}
