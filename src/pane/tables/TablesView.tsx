import { useMemo, useState } from "react";
import { overlaps } from "../../core/model/address";
import type { Review } from "../../core/model/review";
import type { Table } from "../../core/model/table";
import { countText } from "../pane-words";
import { Group } from "../parts/Group";
import { LongList } from "../parts/LongList";
import { RovingArea } from "../parts/RovingArea";
import { useRemembered } from "../parts/use-remembered";
import { NothingFound } from "../later";
import { ViewFrame } from "../ViewFrame";
import { DismissedLines } from "./DismissedLines";
import { NotTakenLines } from "./NotTakenLines";
import { PerhapsLine } from "./PerhapsLine";
import { RepeatedLine } from "./RepeatedLine";
import { SisterBar } from "./SisterBar";
import { sisterOffer, type Said } from "./sisters";
import { sureness } from "./sureness";
import { TableLine } from "./TableLine";
import { tableNames } from "./table-names";
import { isRepeated, takenEntries, type RepeatedBlocks, type TakenEntry } from "./taken-entries";
import { TABLES_WORDS } from "./tables-words";
import { UnclearLines } from "./UnclearLines";
import { UseSelection } from "./UseSelection";

const ROW_HEIGHT = 56;

/** What was said last, and the table as it was read when it was said. */
interface LastWord {
  readonly said: Said;
  readonly table: Table | undefined;
}

/** What is read, what may be a table, what was left alone and why; each can be put right by one click. */
export function TablesView({ review }: { readonly review: Review }) {
  const [last, setLast] = useState<LastWord>();
  const [apart, setApart] = useRemembered<readonly string[]>("blocks apart", []);
  const taken = useMemo(() => takenEntries(review, new Set(apart)), [review, apart]);
  const names = useMemo(() => tableNames(review), [review]);
  const doubtful = review.tables.find((table) => sureness(table) === "please check");
  const say =
    (table?: Table) =>
    (...said: Said) =>
      setLast({ said, table });
  const fresh = last && tableSaid(last, review);
  const offer = last && fresh && sisterOffer(review, fresh, last.said);
  const isNew = (table: Table) => last?.said[0].kind === "declared" && table === fresh;
  const bar = offer && <SisterBar offer={offer} onDone={() => setLast(undefined)} />;
  if (review.tables.length === 0 && review.perhaps.length === 0)
    return <NothingFound review={review} onSaid={say()} />;
  return (
    <ViewFrame toolbar={bar} action={<UseSelection onSaid={say()} />}>
      <RovingArea>
        {review.tables.length > 0 && (
          <Group
            name="taken"
            title={TABLES_WORDS.taken}
            sub={TABLES_WORDS.takenSub}
            count={countText(taken.length)}
          >
            <LongList label={TABLES_WORDS.list} items={taken} keyOf={entryKey} rowHeight={ROW_HEIGHT}>
              {(entry) =>
                isRepeated(entry) ? (
                  <RepeatedLine entry={entry} onKeep={() => setApart([...apart, ...marksOf(entry)])} />
                ) : (
                  <TableLine
                    review={review}
                    table={entry}
                    name={names.get(entry.fingerprint) ?? entry.sheet}
                    isOpenAtFirst={entry === doubtful}
                    isNew={isNew(entry)}
                    onSaid={say(entry)}
                  />
                )
              }
            </LongList>
          </Group>
        )}
        {review.perhaps.length > 0 && (
          <Group
            name="perhaps"
            title={TABLES_WORDS.perhaps}
            sub={TABLES_WORDS.perhapsSub(review.perhaps.length)}
          >
            <LongList
              label={TABLES_WORDS.perhaps}
              items={review.perhaps}
              keyOf={placeKey}
              rowHeight={ROW_HEIGHT}
            >
              {(table) => <PerhapsLine table={table} onSaid={say(table)} />}
            </LongList>
          </Group>
        )}
        <UnclearLines review={review} />
        <NotTakenLines review={review} onSaid={say()} />
        <DismissedLines review={review} />
      </RovingArea>
    </ViewFrame>
  );
}

/** The table that the last word was about, as it is read now; a dismissed one as it was. */
function tableSaid({ said: [correction], table }: LastWord, { tables }: Review): Table | undefined {
  if (correction.kind === "dismissed")
    return table && !tables.some(({ fingerprint }) => fingerprint === table.fingerprint) ? table : undefined;
  if (correction.kind === "role")
    return tables.find((one) => one.fingerprint === correction.fingerprint && one !== table);
  return tables.find(
    (one) => one.isDeclared && one.sheet === correction.sheet && overlaps(one.area, correction.area),
  );
}

function marksOf({ blocks }: RepeatedBlocks): readonly string[] {
  return blocks.map(({ fingerprint }) => fingerprint);
}

function entryKey(entry: TakenEntry): string {
  return isRepeated(entry) ? `repeated ${placeKey(entry.blocks[0])}` : placeKey(entry);
}

function placeKey({ fingerprint, sheet, area, isDeclared }: Table): string {
  return `${fingerprint} ${sheet} ${area.top} ${area.left} ${String(isDeclared)}`;
}
