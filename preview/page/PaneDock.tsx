import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";

/** The width at which Excel docks a pane, and how far it can be dragged. */
const DOCKED_PIXELS = 350;
const NARROWEST_PIXELS = 320;
const WIDEST_PIXELS = 760;
const ARROW_KEY_PIXELS = 16;

const useStyles = makeStyles({
  edge: {
    width: "5px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineWidth: 0 },
  },
  dock: { display: "flex", backgroundColor: tokens.colorNeutralBackground1 },
  pane: { flex: 1, border: "none" },
  functions: { display: "none" },
});

interface PaneDockProps {
  readonly pane: RefObject<HTMLIFrameElement | null>;
  readonly functions: RefObject<HTMLIFrameElement | null>;
}

function within(pixels: number): number {
  return Math.min(WIDEST_PIXELS, Math.max(NARROWEST_PIXELS, pixels));
}

/** Where the add-in lives: its pane at the right edge, and its functions on a page of their own that is never seen. */
export function PaneDock({ pane, functions }: PaneDockProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(DOCKED_PIXELS);
  return (
    <>
      <DockEdge width={width} onResize={(pixels) => setWidth(within(pixels))} />
      <aside className={styles.dock} style={{ width }} aria-label="Task pane">
        <iframe ref={pane} className={styles.pane} title="OKR Pulse" />
        <iframe
          ref={functions}
          className={styles.functions}
          title="OKR functions"
          aria-hidden
          tabIndex={-1}
        />
      </aside>
    </>
  );
}

interface DockEdgeProps {
  readonly width: number;
  readonly onResize: (pixels: number) => void;
}

/** The edge to drag; with the keyboard the arrow keys widen and narrow the pane. */
function DockEdge({ width, onResize }: DockEdgeProps) {
  const styles = useStyles();
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    // Else the pane's frame would swallow the movement as soon as the pointer is above it.
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "ArrowLeft") onResize(width + ARROW_KEY_PIXELS);
    if (event.key === "ArrowRight") onResize(width - ARROW_KEY_PIXELS);
  };
  return (
    <div
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the pane"
      aria-valuenow={width}
      aria-valuemin={NARROWEST_PIXELS}
      aria-valuemax={WIDEST_PIXELS}
      onPointerDown={grab}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
