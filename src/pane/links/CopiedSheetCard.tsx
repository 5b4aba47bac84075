import { Button } from "@fluentui/react-components";
import type { CopiedSheet } from "../../core/model/identity";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";

/** A sheet that was duplicated with its ids, most likely for the next quarter: one plan makes it that. */
export function CopiedSheetCard({ copy: { sheet, of, measures } }: { readonly copy: CopiedSheet }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const request = { kind: "quarter", sheet } as const;
  return (
    <li className={`${shared.card} ${shared.tight}`}>
      <p className={shared.text}>{LINKS_WORDS.copiedSheet(sheet, of, measures.length)}</p>
      <div>
        <Button size="small" appearance="primary" onClick={() => pane.ask(request)}>
          {LINKS_WORDS.newQuarter(sheet)}
        </Button>
      </div>
    </li>
  );
}
