import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { isBlank } from "../../core/model/cell";
import type { Correction } from "../../core/model/correction";
import type { Grid } from "../../core/model/grid";
import type { Review } from "../../core/model/review";
import { RovingArea } from "../parts/RovingArea";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { ViewFrame } from "../ViewFrame";
import { DismissedLines } from "./DismissedLines";
import { NotTakenLines } from "./NotTakenLines";
import { TABLES_WORDS } from "./tables-words";
import { ShowTemplate, Templates, useTemplateChoice } from "./Templates";
import { UnclearLines } from "./UnclearLines";
import { UseSelection } from "./UseSelection";

interface NothingFoundProps {
  readonly review: Review;
  readonly onSaid: (correction: Correction) => void;
}

/** No table yet: what was looked at, why each sheet was not taken, and tables to begin with. */
export function NothingFound({ review, onSaid }: NothingFoundProps) {
  const shared = usePaneStyles();
  const { state } = usePane();
  const { own } = useWording();
  const [choice, setChoice] = useTemplateChoice(review);
  const [isAsked, setAsked] = useState(false);
  const visible = review.workbook.grids.filter(({ visibility }) => visibility === "visible");
  const cells = visible.reduce((count, grid) => count + filledCells(grid), 0);
  const isEmpty = cells === 0;
  const hasTemplates = isEmpty || isAsked;
  const isDismissed = (name: string) => review.dismissed.some(({ sheet }) => sheet === name);
  const hasReasons = review.notTaken.some(({ sheet }) => !isDismissed(sheet));
  const title = isEmpty ? TABLES_WORDS.nothingToRead : own(TABLES_WORDS.nothingFound);
  return (
    <ViewFrame
      action={
        <div className={shared.line}>
          {hasTemplates && <ShowTemplate review={review} choice={choice} />}
          <UseSelection onSaid={onSaid} isQuiet={hasTemplates} />
          {!hasTemplates && (
            <Button appearance="subtle" onClick={() => setAsked(true)}>
              {TABLES_WORDS.template.open}
            </Button>
          )}
        </div>
      }
    >
      <div className={shared.section}>
        <h2 className={shared.title}>{title}</h2>
        <p className={shared.text}>
          {isEmpty
            ? TABLES_WORDS.emptyWorkbook(visible.length)
            : TABLES_WORDS.lookedAt(visible.length, cells, hasReasons)}
        </p>
        {hasTemplates && !state.review?.workbook.isReadOnly && (
          <Templates review={review} choice={choice} onChange={setChoice} />
        )}
      </div>
      <RovingArea>
        <UnclearLines review={review} />
        <NotTakenLines review={review} onSaid={onSaid} />
        <DismissedLines review={review} />
      </RovingArea>
    </ViewFrame>
  );
}

function filledCells(grid: Grid): number {
  return grid.rows.reduce((count, row) => count + row.filter(({ value }) => !isBlank(value)).length, 0);
}
