import { QuestionCircleRegular } from "@fluentui/react-icons";
import { areaToA1 } from "../../core/model/address";
import { correctionKey, type Correction } from "../../core/model/correction";
import type { SaidOfTables } from "../../core/model/found-tables";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { usePane } from "../use-pane";
import { Answers } from "./Answers";
import { TABLES_WORDS } from "./tables-words";

/** What was said of a table that nobody can tell any more, so that it counts for none: one click says which it is. */
export function UnclearLines({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { unclear } = review.cases;
  if (unclear.length === 0) return null;
  return (
    <Group name="unclear" title={TABLES_WORDS.unclear} sub={TABLES_WORDS.unclearSub}>
      <ul className={shared.list} aria-label={TABLES_WORDS.unclear}>
        {unclear.map((said) => (
          <UnclearLine key={correctionKey(said.correction)} said={said} />
        ))}
      </ul>
    </Group>
  );
}

function UnclearLine({ said }: { readonly said: SaidOfTables }) {
  const { pane } = usePane();
  const dismissedAs = correctionKey(said.correction);
  const name = wordsOf(said.correction);
  return (
    <ListLine
      row={`unclear ${dismissedAs}`}
      name={name}
      place={said.tables[0]}
      icon={<QuestionCircleRegular aria-hidden fontSize={16} />}
      clause={clauseOf(said)}
    >
      <Answers>
        {answersOf(said).map(({ words, correction }) => (
          <LineAction
            key={words}
            look="outline"
            isOnward
            label={TABLES_WORDS.isThisNamed(words, name)}
            onClick={() => void pane.write({ kind: "correct", correction, instead: dismissedAs })}
          >
            {TABLES_WORDS.isThis(words)}
          </LineAction>
        ))}
        <LineAction
          look="quiet"
          isOnward
          label={`${TABLES_WORDS.forget}: ${name}`}
          onClick={() => void pane.write({ kind: "bring back", dismissedAs, wasUnclear: true })}
        >
          {TABLES_WORDS.forget}
        </LineAction>
      </Answers>
    </ListLine>
  );
}

function clauseOf({ tables, headingGone }: SaidOfTables): string {
  if (headingGone) return TABLES_WORDS.unclearHeading;
  if (tables.length === 0) return TABLES_WORDS.unclearGone;
  return TABLES_WORDS.unclearNow([...new Set(tables.map(({ sheet }) => sheet))]);
}

/** Beyond so many the one that is meant is shown on its sheet. */
const MOST_ANSWERS = 6;

/** The same, of each table, or of the column, that may be meant. */
function answersOf({ correction, tables, headingGone }: SaidOfTables): readonly Answer[] {
  if (headingGone) {
    const { instead } = headingGone;
    const words = TABLES_WORDS.quoted(instead?.header ?? "");
    return instead && correction.kind === "role"
      ? [{ words, correction: { ...correction, ...instead } }]
      : [];
  }
  return tables.slice(0, MOST_ANSWERS).map(({ sheet, area, fingerprint }) => ({
    words: `${sheet}, ${areaToA1(area)}`,
    correction:
      correction.kind === "declared" ? { ...correction, sheet, area } : { ...correction, fingerprint },
  }));
}

interface Answer {
  readonly words: string;
  readonly correction: Correction;
}

function wordsOf(correction: Correction): string {
  if (correction.kind === "declared")
    return TABLES_WORDS.unclearDeclared(`${correction.sheet}, ${areaToA1(correction.area)}`);
  const sheet = correction.stood?.sheet ?? "";
  return correction.kind === "dismissed"
    ? TABLES_WORDS.unclearNone(sheet)
    : TABLES_WORDS.unclearColumn(correction.header, sheet);
}
