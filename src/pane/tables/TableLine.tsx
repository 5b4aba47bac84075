import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Review } from "../../core/model/review";
import type { Table } from "../../core/model/table";
import { foldByArrowKeys, FoldButton } from "../Fold";
import { usePaneStyles } from "../pane-styles";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { isInside } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { ColumnRoles } from "./ColumnRoles";
import { MissingQuestion } from "./MissingQuestion";
import { readSentence, rolesSentence, tableSummary, type ReadFrom } from "./table-summary";
import type { Said } from "./sisters";
import { TABLES_WORDS } from "./tables-words";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fold: { marginBlock: "-4px", marginInline: "-8px" },
});

interface TableLineProps {
  readonly review: Review;
  readonly table: Table;
  readonly name: string;
  readonly isOpenAtFirst: boolean;
  /** It was just taken: it unfolds, comes into view and gets the focus. */
  readonly isNew: boolean;
  readonly onSaid: (...said: Said) => void;
}

/** A table that is read: unfolded, what each column says and what is missing. */
export function TableLine({ review, table, name, isOpenAtFirst, isNew, onSaid }: TableLineProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { selection } = usePane().state;
  const [isOpen, setOpen] = useState(isOpenAtFirst || isNew);
  const details = useId();
  const line = useRef<HTMLDivElement>(null);
  const { own } = useWording();
  useEffect(() => {
    const row = isNew ? line.current?.closest("[data-row]") : undefined;
    row?.scrollIntoView({ block: "nearest" });
    row?.querySelector<HTMLElement>("[data-row-stop]")?.focus();
  }, [isNew]);
  return (
    <ListLine
      row={table.fingerprint}
      name={name}
      place={{ sheet: table.sheet, area: table.area }}
      isHere={isInside(selection, table)}
      isStrong
      icon={
        <span className={styles.fold}>
          <FoldButton
            label={TABLES_WORDS.unfold(name)}
            isOpen={isOpen}
            controls={details}
            onToggle={() => setOpen(!isOpen)}
          />
        </span>
      }
      end={table.isDeclared && <span className={shared.quiet}>{TABLES_WORDS.yourChoice}</span>}
      clause={tableSummary(table, own, readFrom(review, table))}
      onNameKeyDown={(event) => foldByArrowKeys(event, isOpen, setOpen)}
    >
      <div ref={line}>
        <MissingQuestion review={review} table={table} onSaid={onSaid} />
        {isOpen && <Details id={details} table={table} onSaid={onSaid} />}
      </div>
    </ListLine>
  );
}

function readFrom({ scorecard: { objectives, keyResults, kpis } }: Review, { fingerprint }: Table): ReadFrom {
  const inTable = (rows: readonly { readonly table: string }[]) =>
    rows.filter(({ table }) => table === fingerprint).length;
  return { objectives: inTable(objectives), measures: inTable(keyResults) + inTable(kpis) };
}

interface DetailsProps {
  readonly id: string;
  readonly table: Table;
  readonly onSaid: (...said: Said) => void;
}

function Details({ id, table, onSaid }: DetailsProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { own } = useWording();
  function dismiss(): void {
    const correction = { kind: "dismissed", fingerprint: table.fingerprint } as const;
    onSaid(correction);
    void pane.write({ kind: "correct", correction });
  }
  return (
    <div id={id} className={styles.details}>
      <p className={styles.text}>{rolesSentence(table)}</p>
      <ColumnRoles table={table} onSaid={onSaid} />
      <p className={`${shared.text} ${shared.quiet}`}>{own(readSentence(table))}</p>
      <div>
        <LineAction look="outline" onClick={dismiss}>
          {own(TABLES_WORDS.dismiss)}
        </LineAction>
      </div>
    </div>
  );
}
