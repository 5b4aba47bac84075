import type { Register } from "../../core/model/register";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { cellText, placeOf } from "../place";

/** Rows of the register that name no link any more, each with its cell and the sentence why. */
export function UnreadableRows({ register }: { readonly register: Register }) {
  const shared = usePaneStyles();
  const { sheet, unreadable, columns } = register;
  return unreadable.map(({ row, reason, at: elsewhere }) => {
    const at = elsewhere ?? { sheet: sheet ?? "", row, column: columns.keyResultId ?? 0 };
    return (
      <li key={cellText(at)} className={`${shared.card} ${shared.tight}`}>
        <div>
          <CellButton place={placeOf(at)}>{cellText(at)}</CellButton>
        </div>
        <p className={shared.text}>{reason}</p>
      </li>
    );
  });
}
