import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
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
    gridTemplateColumns: "minmax(0, 1fr) fit-content(70%) auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  // The words of a new column stand below each other.
  word: { minWidth: "120px" },
  why: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
  link: { minHeight: "24px" },
  // A row is one line, as in the sheet; the whole name is its title.
  place: { display: "flex", columnGap: tokens.spacingHorizontalS, minWidth: 0, alignItems: "baseline" },
  // So that the names stand below each other, whatever the row's number.
  address: { flexShrink: 0, minWidth: "4ch" },
  name: {
    minWidth: 0,
    "& > *": { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
});

interface PlannedCellRowProps {
  readonly review: Review;
  readonly cell: PlannedCell;
  /** The heading above it; a name that stands there already is not said again. */
  readonly under: string;
  /** Its whole column is empty, which stands above it. */
  readonly isNew: boolean;
}

/** One cell of a plan: `Churn  (empty) → On track  why?` */
export function PlannedCellRow({ review, cell, under, isNew }: PlannedCellRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [isExplained, setExplained] = useState(false);
  const address = cellToA1(cell.at);
  const name = rowName(cell, review) ?? address;
  const isNamed = name !== address && name !== under;
  const explanation = explanationOf(cell, review);
  const formula = typeof cell.becomes === "string" && cell.becomes.startsWith("=") ? cell.becomes : undefined;
  return (
    <li
      className={styles.row}
      onKeyDown={(event) => isExplained && closeOnEscape(event, () => setExplained(false))}
    >
      <span className={styles.place}>
        {isNamed && <span className={mergeClasses(shared.quiet, styles.address)}>{address} </span>}
        <span className={styles.name} title={isNamed ? name : undefined}>
          <NameLink place={placeOf(cell.at)}>{isNamed ? name : address}</NameLink>
        </span>
      </span>
      <span className={mergeClasses(shared.text, isNew && styles.word)} title={formula}>
        <span className={shared.quiet}>
          {cell.heading !== undefined && `${cell.heading} `}
          {(!isNew || cell.heading !== undefined) && wasText(cell, review)}
        </span>{" "}
        → <StatusWord word={becomesText(cell)} />
      </span>
      {explanation && (
        <Link
          as="button"
          className={styles.link}
          aria-label={PLAN_WORDS.whyNamed(name)}
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        >
          {PLAN_WORDS.why}
        </Link>
      )}
      {isExplained && <p className={styles.why}>{explanation}</p>}
    </li>
  );
}
