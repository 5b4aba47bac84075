import { DocumentCopyRegular } from "@fluentui/react-icons";
import type { CopiedSheet } from "../../core/model/identity";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";

/** A sheet that was duplicated with its ids, most likely for the next quarter: one plan makes it that. */
export function CopiedSheetLine({
  copy: { sheet, of, measures, isRenamed },
}: {
  readonly copy: CopiedSheet;
}) {
  const { pane } = usePane();
  return (
    <ListLine
      row={`copy ${sheet}`}
      name={sheet}
      place={{ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }}
      icon={<DocumentCopyRegular aria-hidden fontSize={16} />}
      clause={LINKS_WORDS[isRenamed ? "idsTaken" : "copiedSheet"](sheet, of, measures.length)}
    >
      <LineAction look="outline" onClick={() => pane.ask({ kind: "quarter", sheet })}>
        {LINKS_WORDS.newQuarter(sheet)}
      </LineAction>
    </ListLine>
  );
}
