import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type CSSProperties } from "react";
import { cellToA1 } from "../../core/model/address";
import type { Review } from "../../core/model/review";
import type { PlannedCell } from "../../core/model/write-plan";
import { closeOnEscape } from "../close-on-escape";
import { usePaneStyles } from "../pane-styles";
import { NameLink } from "../parts/NameLink";
import { placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { becomesText, explanationOf, rowName, wasText } from "./cell-words";
import { PLAN_WORDS } from "./plan-words";

const useStyles = makeStyles({
  row: {
    display: "grid",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  why: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
  // The word leads to its reason, so that nothing beside it takes room from the name.
  word: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textDecoration: "underline dotted" },
  // A row is one line, as in the sheet; the whole name is its title.
  place: { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0, alignItems: "baseline" },
  // So that the names stand below each other, whatever the row's number.
  address: { flexShrink: 0, minWidth: "4ch" },
  name: {
    minWidth: 0,
    "& > *": { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
});

/** What stands in a list of cells: each has a grid of its own, so fixed widths put arrows and words below each other. */
export type CellsLook = "headings" | "words" | "named texts" | "texts";

const useLooks = makeStyles({
  headings: { gridTemplateColumns: "52px minmax(0, 1fr) minmax(0, 1fr)" },
  words: { gridTemplateColumns: "minmax(0, 1fr) var(--word)" },
  "named texts": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr) auto" },
  texts: { gridTemplateColumns: "52px minmax(0, 1fr)" },
});

/** Beside the letters of a word: the arrow, the sign, and the blanks between them. */
const SIGNS_PIXELS = 38;
/** Letters are narrower than the digit that measures them, so the longest words need no more than this. */
const WIDEST_PIXELS = 128;

interface PlannedCellRowProps {
  readonly review: Review;
  readonly cell: PlannedCell;
  /** The heading above it; a name that stands there already is not said again. */
  readonly under: string;
  /** Its whole column is empty, which stands above it. */
  readonly isNew: boolean;
  readonly look: CellsLook;
  /** The letters of the longest word of the list. */
  readonly letters: number;
}

/** One cell of a plan: `Churn  (empty) → On track`; a click on a word that has a reason tells it. */
export function PlannedCellRow({ review, cell, under, isNew, look, letters }: PlannedCellRowProps) {
  const styles = useStyles();
  const looks = useLooks();
  const shared = usePaneStyles();
  const [isExplained, setExplained] = useState(false);
  const address = cellToA1(cell.at);
  const name = rowName(cell, review) ?? address;
  const isNamed = name !== address && name !== under;
  const explanation = explanationOf(cell, review);
  const word = becomesText(cell);
  const formula = typeof cell.becomes === "string" && cell.becomes.startsWith("=") ? cell.becomes : undefined;
  return (
    <li
      className={mergeClasses(styles.row, looks[look])}
      style={{ "--word": `min(${letters}ch + ${SIGNS_PIXELS}px, ${WIDEST_PIXELS}px)` } as CSSProperties}
      onKeyDown={(event) => isExplained && closeOnEscape(event, () => setExplained(false))}
    >
      <span className={styles.place}>
        {isNamed && <span className={mergeClasses(shared.quiet, styles.address)}>{address} </span>}
        <span className={styles.name} title={isNamed ? name : undefined}>
          <NameLink place={placeOf(cell.at)}>{isNamed ? name : address}</NameLink>
        </span>
      </span>{" "}
      {look === "headings" && (
        <span className={mergeClasses(shared.text, shared.quiet)}>
          {cell.heading} {wasText(cell, review)}
        </span>
      )}{" "}
      <span className={shared.text} title={formula}>
        {!isNew && look !== "headings" && <span className={shared.quiet}>{wasText(cell, review)} </span>}→{" "}
        {explanation ? (
          <Link
            as="button"
            className={styles.word}
            aria-label={PLAN_WORDS.whyNamed(word, name)}
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
          >
            <StatusWord word={word} />
          </Link>
        ) : (
          <StatusWord word={word} />
        )}
      </span>
      {isExplained && <p className={styles.why}>{explanation}</p>}
    </li>
  );
}
