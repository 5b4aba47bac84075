import { makeStyles, tokens } from "@fluentui/react-components";
import type { Objective } from "../../core/model/objective";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";

const useStyles = makeStyles({ row: { paddingBlock: tokens.spacingVerticalXS } });

/** An objective as the heading of its key results. */
export function ObjectiveRow({ objective }: { readonly objective: Objective }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { state } = usePane();
  return (
    <li className={styles.row}>
      <h2 className={shared.heading}>
        <CellButton place={placeOf(objective.at)} isHere={isOnRow(state.selection, objective.at)}>
          {objective.name}
        </CellButton>
      </h2>
    </li>
  );
}
