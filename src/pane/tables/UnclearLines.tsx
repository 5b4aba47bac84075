import { QuestionCircleRegular } from "@fluentui/react-icons";
import { correctionKey, type SaidOfTable } from "../../core/model/correction";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { usePane } from "../use-pane";
import { TABLES_WORDS } from "./tables-words";

/** What was said of a table of which there are several now, so that it counts for none of them. */
export function UnclearLines({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { unclear } = review.cases;
  if (unclear.length === 0) return null;
  return (
    <Group name="unclear" title={TABLES_WORDS.unclear} sub={TABLES_WORDS.unclearSub}>
      <ul className={shared.list} aria-label={TABLES_WORDS.unclear}>
        {unclear.map(({ correction, tables }) => {
          const dismissedAs = correctionKey(correction);
          const name = wordsOf(correction);
          return (
            <ListLine
              key={dismissedAs}
              row={`unclear ${dismissedAs}`}
              name={name}
              place={tables[0]}
              icon={<QuestionCircleRegular aria-hidden fontSize={16} />}
              clause={TABLES_WORDS.unclearNow([...new Set(tables.map(({ sheet }) => sheet))])}
              action={
                <LineAction
                  isOnward
                  label={`${TABLES_WORDS.forget}: ${name}`}
                  onClick={() => void pane.write({ kind: "bring back", dismissedAs, wasUnclear: true })}
                >
                  {TABLES_WORDS.forget}
                </LineAction>
              }
            />
          );
        })}
      </ul>
    </Group>
  );
}

function wordsOf(correction: SaidOfTable): string {
  const sheet = correction.stood?.sheet ?? "";
  return correction.kind === "dismissed"
    ? TABLES_WORDS.unclearNone(sheet)
    : TABLES_WORDS.unclearColumn(correction.header, sheet);
}
