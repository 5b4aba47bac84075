import { makeStyles } from "@fluentui/react-components";
import type { FUniver } from "@univerjs/presets";
import { useEffect, useState, type RefObject } from "react";
import type { Book } from "../book";
import { ChartPicture } from "./ChartPicture";
import { chartsInSight, type ChartInSight } from "./charts-in-sight";

const useStyles = makeStyles({
  grid: { position: "absolute", overflow: "hidden", pointerEvents: "none" },
  chart: { position: "absolute" },
});

/** The headings of rows and columns stay in front of what is scrolled. */
const HEADINGS = { left: 46, top: 20 } as const;
/** The add-in draws without Univer's knowledge, so it is looked after a few times a second. */
const LOOK_MILLISECONDS = 250;

interface Shown {
  readonly charts: readonly ChartInSight[];
  readonly canvas: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

interface ChartPicturesProps {
  readonly spreadsheet: FUniver | undefined;
  readonly openedBook: () => Book | undefined;
  readonly sheet: RefObject<HTMLElement | null>;
}

/** Charts over the cells, as pictures of the numbers that they draw. */
export function ChartPictures({ spreadsheet, openedBook, sheet }: ChartPicturesProps) {
  const styles = useStyles();
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    if (!spreadsheet) return;
    const look = () => {
      const book = openedBook();
      const now = book && shownNow(spreadsheet, book, sheet.current);
      setShown((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const scrolled = spreadsheet.addEvent(spreadsheet.Event.Scroll, () => requestAnimationFrame(look));
    const timer = setInterval(look, LOOK_MILLISECONDS);
    return () => {
      scrolled.dispose();
      clearInterval(timer);
    };
  }, [spreadsheet, openedBook, sheet]);
  if (!shown) return null;
  const { charts, canvas } = shown;
  const grid = {
    left: canvas.left + HEADINGS.left,
    top: canvas.top + HEADINGS.top,
    width: canvas.width - HEADINGS.left,
    height: canvas.height - HEADINGS.top,
  };
  return (
    <div className={styles.grid} style={grid}>
      {charts.map(({ id, chart, place }) => (
        <div
          key={id}
          className={styles.chart}
          style={{ left: place.left - HEADINGS.left, top: place.top - HEADINGS.top }}
        >
          <ChartPicture chart={chart} size={place} />
        </div>
      ))}
    </div>
  );
}

/** Nothing where the sheet in front has no chart. */
function shownNow(spreadsheet: FUniver, book: Book, sheet: HTMLElement | null): Shown | undefined {
  const charts = book.charts && spreadsheet.getActiveWorkbook() ? chartsInSight(spreadsheet, book) : [];
  const canvas = sheet?.querySelector<HTMLCanvasElement>("canvas[id^='univer-sheet-main-canvas']");
  if (charts.length === 0 || !sheet || !canvas) return undefined;
  const [outer, inner] = [sheet.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const { width, height } = inner;
  return {
    charts,
    canvas: { left: inner.left - outer.left, top: inner.top - outer.top, width, height },
  };
}
