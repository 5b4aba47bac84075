import { useId, useMemo, useState } from "react";
import type { Measured } from "../../core/model/measured";
import type { Review } from "../../core/model/review";
import { CellButton } from "../CellButton";
import { FoldButton } from "../Fold";
import { LongList } from "../parts/LongList";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";

const ROW_HEIGHT = 26;

/** Key results without a KPI and KPIs without a key result: that they are alone is itself worth knowing. */
export function Unlinked({ review }: { readonly review: Review }) {
  const { keyResults, kpis } = useMemo(() => unlinked(review), [review]);
  return (
    <>
      <FoldedList title={LINKS_WORDS.withoutKpi(keyResults.length)} items={keyResults} />
      <FoldedList title={LINKS_WORDS.withoutKeyResult(kpis.length)} items={kpis} />
    </>
  );
}

function unlinked({ links, scorecard }: Review) {
  const linked = new Set(links.flatMap(({ keyResult, kpi }) => [keyResult?.key, kpi?.key]));
  const isAlone = ({ key }: Measured) => !linked.has(key);
  return { keyResults: scorecard.keyResults.filter(isAlone), kpis: scorecard.kpis.filter(isAlone) };
}

function FoldedList({ title, items }: { readonly title: string; readonly items: readonly Measured[] }) {
  const shared = usePaneStyles();
  const { state } = usePane();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (items.length === 0) return null;
  return (
    <section className={shared.tight}>
      <div className={shared.line}>
        <FoldButton label={title} isOpen={isOpen} controls={list} onToggle={() => setOpen(!isOpen)} />
        <h2 className={shared.heading}>{title}</h2>
      </div>
      {isOpen && (
        <div id={list} className={shared.inset}>
          <LongList label={title} items={items} keyOf={({ key }) => key} rowHeight={ROW_HEIGHT}>
            {(item) => (
              <li>
                <CellButton place={placeOf(item.at)} isHere={isOnRow(state.selection, item.at)}>
                  {item.name}
                </CellButton>
              </li>
            )}
          </LongList>
        </div>
      )}
    </section>
  );
}
