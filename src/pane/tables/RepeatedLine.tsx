import { QuestionCircleRegular } from "@fluentui/react-icons";
import { areaToA1 } from "../../core/model/address";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { isInside } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { Answers } from "./Answers";
import { TABLES_WORDS } from "./tables-words";
import type { RepeatedBlocks } from "./taken-entries";

interface RepeatedLineProps {
  readonly entry: RepeatedBlocks;
  readonly onKeep: () => void;
}

/** Blocks that repeat the table above, as one line with one question: whether they count beside it. */
export function RepeatedLine({ entry, onKeep }: RepeatedLineProps) {
  const { pane, state } = usePane();
  const { own } = useWording();
  const { of, blocks, rows, area } = entry;
  const name = TABLES_WORDS.blocks(entry.names, blocks.length);
  const place = TABLES_WORDS.place(of.sheet, areaToA1(area));
  function leaveOut(): void {
    const [first, ...others] = blocks;
    const none = ({ fingerprint }: typeof first) => ({ kind: "dismissed", fingerprint }) as const;
    void pane.write({ kind: "correct", correction: none(first), also: others.map(none) });
  }
  return (
    <ListLine
      row={`repeated ${blocks[0].fingerprint}`}
      name={name}
      place={{ sheet: of.sheet, area }}
      isHere={blocks.some((block) => isInside(state.selection, block))}
      isStrong
      icon={<QuestionCircleRegular aria-hidden fontSize={16} />}
      clause={`${TABLES_WORDS.ofRows(rows)} · ${place}. ${own(TABLES_WORDS.isHistory)}`}
    >
      <Answers>
        <LineAction look="outline" onClick={leaveOut}>
          {TABLES_WORDS.history}
        </LineAction>
        <LineAction look="quiet" onClick={onKeep}>
          {own(TABLES_WORDS.noHistory)}
        </LineAction>
      </Answers>
    </ListLine>
  );
}
