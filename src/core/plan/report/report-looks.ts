import type { Look } from "../../model/look";
import { HEALTH_TONES, VERDICT_TONES, type Tone } from "../../model/tones";
import { REPORT_COLUMNS, type ReportRow, type ReportStyle } from "../../model/report";
import { ID_LOOK, ROW_LOOK } from "../steps/own-looks";

const GREY = "#5F5F5F";
const LAST = REPORT_COLUMNS - 1;
/** Numbers end at the right; what is counted and what it is called begin at the left. */
const FIRST_SHORT = 2;

/** The column of names, and the lines whose names stand out. */
const NAME = 1;
const STRONG: readonly ReportStyle[] = ["strong", "strong more"];

/** The sheet's mark has no room beside the sentence that says the same. */
const UNSEEN = ";;;";

const LOOKS: Readonly<Record<ReportStyle, Look>> = {
  mark: ID_LOOK,
  title: { bold: true, size: 16 },
  quiet: { colour: GREY },
  sentence: { bold: true, size: 12 },
  head: { bold: true, size: 12, bottom: "Continuous Medium #000000" },
  columns: { size: 9, colour: GREY, bottom: "Continuous Thin #7F7F7F" },
  row: ROW_LOOK,
  strong: ROW_LOOK,
  "strong more": { vertical: "Top" },
  more: { vertical: "Top" },
  blank: {},
  open: { bottom: "Continuous Thin #7F7F7F" },
};

/** Words of a status, dark enough to be printed; what is not known slants, so that each is told without its colour. */
const TONE_LOOKS: Readonly<Record<Tone, Look>> = {
  bad: { bold: true, colour: "#8E1B21" },
  warning: { bold: true, colour: "#6E3D00" },
  unknown: { italic: true, colour: "#4A4A4A" },
  good: { colour: "#24602A" },
};
const TONES: ReadonlyMap<unknown, Tone> = new Map(Object.entries({ ...VERDICT_TONES, ...HEALTH_TONES }));

/** The day beside the title, as large as everything else. */
const DAY_LOOK: Look = { bold: true, horizontal: "Right" };

/** How the cells of a line look: words and signs carry the meaning, so that nothing is lost in black and white. */
export function reportLooks({ style, cells, formats, isProse }: ReportRow): readonly Look[] {
  return Array.from({ length: REPORT_COLUMNS }, (_, column): Look => {
    if (style === "mark" && column === 0) return { ...LOOKS.mark, numberFormat: UNSEEN };
    const numberFormat = apart(cells[column], column, formats?.[column]);
    const isRight = column >= FIRST_SHORT && column < LAST && !isProse;
    return {
      ...(style === "title" && column === LAST ? DAY_LOOK : LOOKS[style]),
      ...(column === NAME && STRONG.includes(style) && { bold: true }),
      ...(isRight && (style === "columns" || typeof cells[column] === "string") && { horizontal: "Right" }),
      ...(style !== "columns" && toneLook(cells[column])),
      ...(isBar(cells[column]) && { font: "Consolas", size: 9 }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  });
}

/** A status in words of the workbook's own has no colour. */
function toneLook(content: unknown): Look | undefined {
  const tone = TONES.get(content);
  return tone && TONE_LOOKS[tone];
}

/** What ends at the right leaves the width of a bracket before what begins beside it: `10 Cut churn`, `On track at most 2`. */
function apart(content: unknown, column: number, numberFormat?: string): string | undefined {
  if (column !== 0 && column !== LAST - 1) return numberFormat;
  if (typeof content === "number") return `${numberFormat ?? "General"}_)`;
  return typeof content === "string" && column !== 0 ? "@_)" : numberFormat;
}

/** Text that draws needs letters of one width. */
function isBar(content: unknown): boolean {
  return typeof content === "string" && /[█░▁-▇]/.test(content);
}
