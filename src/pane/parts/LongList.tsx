import { Fragment, useEffect, useRef, useState, type ReactNode } from "react";
import { usePaneStyles } from "../pane-styles";
import { RovingArea, useIsInsideRovingArea } from "./RovingArea";

/** Rows per piece: enough to fill a tall pane, few enough to appear within a frame. */
const PIECE = 40;
/** Pieces this near to the visible part are drawn already, so that arrow keys and scrolling never meet a gap. */
const NEAR = "800px";

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
    items.slice(piece * PIECE, (piece + 1) * PIECE),
  );
  return (
    <ul className={styles.list} aria-label={label}>
      {pieces.map((piece, place) => (
        <Piece key={place} isFirst={place === 0} height={piece.length * rowHeight}>
          {piece.map((item) => (
            <Fragment key={keyOf(item)}>{children(item)}</Fragment>
          ))}
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

/** Once drawn, a piece stays: what the user has scrolled past is quick to come back to and keeps its state. */
function Piece({ isFirst, height, children }: PieceProps) {
  const [isDrawn, setDrawn] = useState(isFirst);
  const gap = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isDrawn || !gap.current) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => setDrawn(entries.some((entry) => entry.isIntersecting)),
      // Not the default root: in Excel the pane is a frame, where a margin counts only with a root of its own.
      { root: gap.current.closest("[data-scroller]"), rootMargin: NEAR },
    );
    watcher.observe(gap.current);
    return () => watcher.disconnect();
  }, [isDrawn]);
  return isDrawn ? children : <li ref={gap} aria-hidden style={{ height }} />;
}
