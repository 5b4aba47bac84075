import { DocumentCopyRegular } from "@fluentui/react-icons";
import type { DuplicateId } from "../../core/model/identity";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { NameLink } from "../parts/NameLink";
import { cellText, placeOf } from "../place";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";
import { useLinkStyles } from "./use-link-styles";

/** Ids that were copied together with their rows: where they stand, and the offer to tell the rows apart again. */
export function CopiedRows({ duplicates }: { readonly duplicates: readonly DuplicateId[] }) {
  const styles = useLinkStyles();
  const { pane } = usePane();
  const copies = duplicates.reduce((count, { at }) => count + at.length - 1, 0);
  const first = duplicates[0]?.at[0];
  return (
    <ListLine
      row="copied rows"
      name={LINKS_WORDS.copiedTitle}
      place={first && placeOf(first)}
      icon={<DocumentCopyRegular aria-hidden fontSize={16} />}
      clause={LINKS_WORDS.copied(copies)}
    >
      {duplicates.map(({ id, at }) => (
        <div key={id} className={styles.line}>
          <span className={styles.strong}>{id}</span>
          {at.map((cell) => (
            <NameLink key={cellText(cell)} as="action" place={placeOf(cell)}>
              {cellText(cell)}
            </NameLink>
          ))}
        </div>
      ))}
      <LineAction look="outline" onClick={() => pane.ask({ kind: "copies" })}>
        {LINKS_WORDS.ownIds(copies)}
      </LineAction>
    </ListLine>
  );
}
