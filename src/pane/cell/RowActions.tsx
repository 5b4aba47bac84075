import { Button } from "@fluentui/react-components";
import type { RowExplanation } from "../../core/explain-row";
import type { Review } from "../../core/model/review";
import { canBeReviewed } from "../links/can-be-reviewed";
import { placeOf } from "../place";
import { usePane } from "../use-pane";
import { CELL_WORDS } from "./cell-panel-words";

interface RowActionsProps {
  readonly review: Review;
  readonly explained: RowExplanation;
}

/** What can be done about the row; whatever writes shows its plan first. */
export function RowActions({ explained }: RowActionsProps) {
  const { pane } = usePane();
  const { measure, links } = explained;
  const open = links.find(({ verdict }) => canBeReviewed(verdict));
  const feeding =
    measure.kind === "key result" && measure.isFed !== true ? links.find(isMeasuring) : undefined;
  const { actual = measure.at } = measure.cells;
  return (
    <>
      {open && (
        <Button appearance="primary" onClick={() => pane.ask({ kind: "reviewed", link: open.link })}>
          {CELL_WORDS.markReviewed}
        </Button>
      )}
      <Button onClick={() => void pane.goTo(placeOf(actual))}>{CELL_WORDS.showCell}</Button>
      {feeding?.kpi && (
        <Button
          appearance="subtle"
          onClick={() =>
            pane.ask({
              kind: "feed",
              wish: { keyResult: measure.key, kpi: feeding.kpi?.key ?? "", over: "replace" },
            })
          }
        >
          {CELL_WORDS.feed}
        </Button>
      )}
    </>
  );
}

function isMeasuring({ link, kpi }: RowExplanation["links"][number]): boolean {
  return link.relation === "measures" && kpi !== undefined;
}
