import { Button } from "@fluentui/react-components";
import type { DuplicateId } from "../../core/model/identity";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { cellText, placeOf } from "../place";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";

const REQUEST = { kind: "copies" } as const;

/** Ids that were copied together with their rows: where they stand, and the offer to tell the rows apart again. */
export function CopiedRows({ duplicates }: { readonly duplicates: readonly DuplicateId[] }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const copies = duplicates.reduce((count, { at }) => count + at.length - 1, 0);
  return (
    <li className={`${shared.card} ${shared.tight}`}>
      <p className={shared.text}>{LINKS_WORDS.copied(copies)}</p>
      <ul className={shared.list}>
        {duplicates.map(({ id, at }) => (
          <li key={id} className={shared.line}>
            <span className={shared.strong}>{id}</span>
            {at.map((cell) => (
              <CellButton key={cellText(cell)} place={placeOf(cell)}>
                {cellText(cell)}
              </CellButton>
            ))}
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => pane.ask(REQUEST)}>
          {LINKS_WORDS.ownIds(copies)}
        </Button>
      </div>
    </li>
  );
}
