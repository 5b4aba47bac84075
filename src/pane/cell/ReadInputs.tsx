import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellToA1, type CellAddress } from "../../core/model/address";
import type { ReadInput } from "../../core/explain/read-inputs";
import { cellText, placeOf } from "../place";
import { usePane } from "../use-pane";
import { CELL_WORDS } from "./cell-panel-words";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  table: {
    display: "grid",
    // However long their names are, the cells leave the words most of the line.
    gridTemplateColumns: "64px minmax(0, 1fr) fit-content(40%)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
  },
  name: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: "anywhere" },
  cells: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  cell: { minHeight: "24px", minWidth: "24px", justifyContent: "end", fontSize: tokens.fontSizeBase200 },
});

interface ReadInputsProps {
  readonly inputs: readonly ReadInput[];
  /** Cells of this sheet are called by their address alone. */
  readonly sheet: string;
}

/** Every input with the words of the sheet, what they were taken for, and the cells to click on. */
export function ReadInputs({ inputs, sheet }: ReadInputsProps) {
  const styles = useStyles();
  if (inputs.length === 0) return null;
  return (
    <Section title={CELL_WORDS.read}>
      <dl className={styles.table}>
        {inputs.map((input) => (
          <Input key={input.name} input={input} sheet={sheet} />
        ))}
      </dl>
    </Section>
  );
}

function Input({ input, sheet }: { readonly input: ReadInput; readonly sheet: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{CELL_WORDS.names[input.name]}</dt>
      <dd className={styles.text}>{textOf(input)}</dd>
      <dd className={styles.cells}>
        {input.cells.map((cell) => (
          <CellLink
            key={cellText(cell)}
            cell={cell}
            isSheetSaid={cell.sheet === sheet || input.from === "settings"}
          />
        ))}
      </dd>
    </>
  );
}

function textOf({ text = CELL_WORDS.unread, reading, from }: ReadInput): string {
  const read = reading === undefined ? "" : from === "nothing" ? `: ${reading}` : CELL_WORDS.readAs(reading);
  return `${text}${read}${CELL_WORDS.source[from]}`;
}

interface CellLinkProps {
  readonly cell: CellAddress;
  /** Its sheet is the row's own, or said beside it. */
  readonly isSheetSaid: boolean;
}

function CellLink({ cell, isSheetSaid }: CellLinkProps) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <Link
      as="button"
      className={styles.cell}
      title={cellText(cell)}
      onClick={() => void pane.goTo(placeOf(cell))}
    >
      {isSheetSaid ? cellToA1(cell) : cellText(cell)}
    </Link>
  );
}
