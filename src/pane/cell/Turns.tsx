import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowExplanation } from "../../core/explain-row";
import { StatusWord } from "../StatusWord";
import { CELL_WORDS, dayTurnText } from "./cell-panel-words";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  turns: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { margin: 0 },
});

/** The numbers and the days that would give the row another word, each word once. */
export function Turns({ explained }: { readonly explained: RowExplanation }) {
  const styles = useStyles();
  const turns = turnsByWord(explained);
  if (turns.length === 0) return null;
  return (
    <Section title={CELL_WORDS.turns}>
      <dl className={styles.turns}>
        {turns.map(({ word, ways }) => (
          <Turn key={word} word={word} text={ways.join("; or ")} />
        ))}
      </dl>
    </Section>
  );
}

function Turn({ word, text }: { readonly word: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <StatusWord word={word} />
      </dt>
      <dd className={styles.what}>{text}</dd>
    </>
  );
}

function turnsByWord({ numberTurns, dayTurns }: RowExplanation) {
  const ways = new Map<string, string[]>();
  const add = (word: string, way: string) => ways.set(word, [...(ways.get(word) ?? []), way]);
  for (const { word, spelled, needsUpdate } of numberTurns)
    add(word, needsUpdate ? CELL_WORDS.withUpdate(spelled) : spelled);
  for (const turn of dayTurns) add(turn.word, dayTurnText(turn));
  return [...ways].map(([word, all]) => ({ word, ways: all }));
}
