import { Switch } from "@fluentui/react-components";
import { cellAt, gridOf } from "../../core/model/grid";
import type { Review } from "../../core/model/review";
import { SETTINGS_WORDS } from "./settings-words";
import type { Draft } from "./use-draft";

interface MovesOnProps {
  readonly review: Review;
  readonly draft: Draft;
}

/** Whether every write makes the day today's; a formula of the user's decides by itself. */
export function MovesOn({ review: { workbook, ours }, draft }: MovesOnProps) {
  const at = ours.names.places.asOf;
  const grid = at && gridOf(workbook.grids, at.sheet);
  if (at && grid && cellAt(grid, at.row, at.column).formula !== undefined) return null;
  return (
    <Switch
      label={SETTINGS_WORDS.movesOn}
      checked={draft.movesOn}
      onChange={(_event, { checked }) => draft.letMoveOn(checked)}
    />
  );
}
