import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import { columnLetters } from "../../core/model/address";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { Group } from "../parts/Group";
import { LongList } from "../parts/LongList";
import { RovingArea } from "../parts/RovingArea";
import type { SelectedArea } from "../../port/workbook-host";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { FlagLine } from "./FlagLine";
import { FlagsMenu } from "./FlagsMenu";
import { FLAGS_WORDS } from "./flags-words";
import { HealthBar } from "./HealthBar";
import { flagColumns, flaggedRows, flagsSheet, writtenPlaces, type FlaggedRow } from "./written-flags";

const ROW_HEIGHT = 72;

interface FlagsWrittenProps {
  readonly review: Review;
  /** What is new since, or fixed: it goes before everything else. */
  readonly news: React.ReactNode;
  /** Writing them again would change nothing. */
  readonly isWhole: boolean;
  readonly onChoose: () => void;
}

/** What the sheets say now, worst first, each with its why. */
export function FlagsWritten({ review, news, isWhole, onChoose }: FlagsWrittenProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { names } = useWording();
  const rows = useMemo(() => flaggedRows(review), [review]);
  const first = placeOfFlags(review);
  return (
    <RovingArea>
      <section className={shared.section}>
        <h2 className={shared.title}>{FLAGS_WORDS.written(rows.length)}</h2>
        <p className={`${shared.text} ${shared.quiet}`}>
          {FLAGS_WORDS.writtenWhere(writtenPlaces(review), isWhole)}
        </p>
        <HealthBar title={names["key result"]} rows={rows.filter(isKeyResult)} />
        <HealthBar title={names.kpi} rows={rows.filter((row) => !isKeyResult(row))} />
        <div className={shared.spread}>
          <div className={shared.line}>
            {first && (
              <Button size="small" icon={<ArrowRightRegular />} onClick={() => void pane.goTo(first)}>
                {FLAGS_WORDS.showInSheet}
              </Button>
            )}
            <Button size="small" onClick={() => pane.ask({ kind: "report" })}>
              {FLAGS_WORDS.report}
            </Button>
          </div>
          <FlagsMenu onChoose={onChoose} />
        </div>
        {news}
      </section>
      <Rows review={review} title={names["key result"]} rows={rows.filter(isKeyResult)} />
      <Rows review={review} title={names.kpi} rows={rows.filter((row) => !isKeyResult(row))} />
      <Fine review={review} rows={rows} />
    </RovingArea>
  );
}

/** The first column of ours, its heading included, or the list of all flags. */
function placeOfFlags(review: Review): SelectedArea | undefined {
  const list = flagsSheet(review);
  if (list) return { sheet: list.sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  const [first] = flagColumns(review);
  if (!first) return undefined;
  const { sheet, column, headerRow, rows } = first;
  return { sheet, area: { top: headerRow, left: column, bottom: rows.at(-1) ?? headerRow, right: column } };
}

function isKeyResult({ measure }: FlaggedRow): boolean {
  return "statement" in measure;
}

interface RowsProps {
  readonly review: Review;
  readonly rows: readonly FlaggedRow[];
}

function Rows({ review, rows, title }: RowsProps & { readonly title: string }) {
  const needy = rows.filter(({ tone }) => tone !== "good");
  if (needy.length === 0) return null;
  const sheets = new Set(needy.map(({ measure }) => measure.at.sheet));
  const columns = flagColumns(review).filter(({ sheet, name }) => name === "health" && sheets.has(sheet));
  const sub = FLAGS_WORDS.wordsIn(columns.map(({ sheet, column }) => [sheet, columnLetters(column)]));
  return (
    <Group name={`flags ${title}`} title={title} sub={sub} count={FLAGS_WORDS.of(needy.length, rows.length)}>
      <FlagLines review={review} title={title} rows={needy} />
    </Group>
  );
}

/** What needs nobody is folded to one line. */
function Fine({ review, rows }: RowsProps) {
  const fine = rows.filter(({ tone }) => tone === "good");
  const { own } = useWording();
  if (fine.length === 0) return null;
  const keyResults = fine.filter(isKeyResult).length;
  return (
    <Group
      name="flags fine"
      title={FLAGS_WORDS.fine}
      sub={own(FLAGS_WORDS.fineOf(keyResults, fine.length - keyResults))}
      count={countText(fine.length)}
      isOpenAtFirst={false}
    >
      <FlagLines review={review} title={FLAGS_WORDS.fine} rows={fine} />
    </Group>
  );
}

function FlagLines({ review, rows, title }: RowsProps & { readonly title: string }) {
  return (
    <LongList label={title} items={rows} keyOf={({ measure }) => measure.key} rowHeight={ROW_HEIGHT}>
      {(row) => <FlagLine review={review} row={row} />}
    </LongList>
  );
}
