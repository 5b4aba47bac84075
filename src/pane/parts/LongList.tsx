import { Fragment, useRef, type ReactNode } from "react";
import { usePaneStyles } from "../pane-styles";
import { RovingArea, useIsInsideRovingArea } from "./RovingArea";
import { GAP } from "./roving-focus";
import { useNear } from "./use-near";

/** Rows per piece: enough to fill a tall pane, few enough to appear within a frame. */
const PIECE = 40;

interface LongListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** What a row is about as high as, before it has been drawn. */
  readonly rowHeight: number;
}

/** A list of any length: only the pieces near to the visible part are drawn, the rest keeps its height. */
export function LongList<Item>(props: LongListProps<Item>) {
  const isInside = useIsInsideRovingArea();
  const list = <Pieces {...props} />;
  return isInside ? list : <RovingArea>{list}</RovingArea>;
}

function Pieces<Item>({ label, items, keyOf, children, rowHeight }: LongListProps<Item>) {
  const styles = usePaneStyles();
  const pieces = Array.from({ length: Math.ceil(items.length / PIECE) }, (_, piece) =>
    items
      .slice(piece * PIECE, (piece + 1) * PIECE)
      .map((item) => <Fragment key={keyOf(item)}>{children(item)}</Fragment>),
  );
  return (
    <ul className={styles.list} aria-label={label}>
      {pieces.length === 1
        ? pieces
        : pieces.map((piece, place) => (
            <Piece key={place} isFirst={place === 0} height={piece.length * rowHeight}>
              {piece}
            </Piece>
          ))}
    </ul>
  );
}

interface PieceProps {
  readonly isFirst: boolean;
  readonly height: number;
  readonly children: ReactNode;
}

/** Lines near to what is seen, or the gap that they leave, as high as they were. */
function Piece({ isFirst, height, children }: PieceProps) {
  const first = useRef<HTMLLIElement>(null);
  const last = useRef<HTMLLIElement>(null);
  const { isNear, gap } = useNear({ first, last }, isFirst, height);
  return (
    <>
      <li ref={first} aria-hidden {...GAP} style={{ height: isNear ? 0 : gap }} />
      {isNear && children}
      <li ref={last} aria-hidden style={{ height: 0 }} />
    </>
  );
}
