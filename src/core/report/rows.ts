import type { OwnWords } from "../model/own-words";
import type { ReportRow } from "../model/report";
import type { NewContent } from "../model/write-plan";

/** What a part is called, and how the workbook calls our flags' words. */
export interface PartWords {
  readonly title: string;
  readonly words: OwnWords;
}

/** The head of a part, with the headings of its columns below. */
export function part(
  title: string,
  columns: readonly string[],
  rows: readonly ReportRow[],
): readonly ReportRow[] {
  if (rows.length === 0) return [];
  const headings: readonly ReportRow[] =
    columns.length === 0
      ? []
      : [
          {
            style: "columns",
            cells: [undefined, ...columns],
            ...(rows[0]?.isProse && { isProse: true as const }),
          },
        ];
  return [{ style: "blank", cells: [] }, { style: "head", cells: [title] }, ...headings, ...rows];
}

/** How many characters fit, by column, in letters an eighth wider than Calibri; a text goes on over columns that are blank. */
const ROOM = { what: 37, why: 31, next: 26 } as const;

/** A line whose long texts go on below it, since cells of a printed page are cut at their neighbour's edge. */
export function wrappedRow([number, what, status, why, next]: readonly [
  NewContent,
  string,
  NewContent,
  string,
  string,
]): readonly ReportRow[] {
  const texts = [lines(what, ROOM.what), lines(why, ROOM.why), lines(next, ROOM.next)] as const;
  const height = Math.max(...texts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line): ReportRow => {
    const [own, reason, step] = texts.map((text) => text[line]);
    const first = line === 0;
    const cells = [
      first ? number : undefined,
      own,
      first ? status : undefined,
      reason,
      undefined,
      undefined,
      step,
    ];
    return { style: line === height - 1 ? "row" : "more", cells, isProse: true };
  });
}

/** At word boundaries: `["45 points behind and slipping", "since 31 Mar"]`. */
export function lines(text: string, most: number): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found.length === 0 ? [""] : notAlone(found);
}

/** Excel marks a cell of text that is only a number: `2026` at the end takes the word before it along. */
function notAlone(found: readonly string[]): readonly string[] {
  const kept = [...found];
  for (let line = 1; line < kept.length; line++) {
    const before = (kept[line - 1] ?? "").split(" ");
    const word = before.pop();
    if (!/^[+−-]?[\d.,]+\s?%?$/.test(kept[line] ?? "") || before.length === 0) continue;
    kept[line - 1] = before.join(" ");
    kept[line] = `${word} ${kept[line]}`;
  }
  return kept;
}

/** The columns whose texts are long. */
const NAME_COLUMN = 1;
const WIDE_COLUMN = 6;

/** A row whose name, and whose text in the wide column, go on below it where they are too long for their columns. */
export function tallRow(row: ReportRow): readonly ReportRow[] {
  const [name, wide] = [row.cells[NAME_COLUMN], row.cells[WIDE_COLUMN]];
  const wrapped = (content: NewContent, room: number) =>
    typeof content === "string" ? lines(content, room) : [content];
  const [names, texts] = [wrapped(name, ROOM.what), wrapped(wide, ROOM.next)];
  const height = Math.max(names.length, texts.length);
  return Array.from({ length: height }, (_, line): ReportRow => {
    const cells = row.cells.map((cell, column) =>
      column === NAME_COLUMN
        ? names[line]
        : column === WIDE_COLUMN
          ? texts[line]
          : line === 0
            ? cell
            : undefined,
    );
    const more = row.style === "strong" ? "strong more" : "more";
    return height === 1 ? row : { ...row, cells, style: line === height - 1 ? row.style : more };
  });
}

/** The difference of two shares is in points: `+2%` of 88 % would be another number. */
export function inPoints(shown: string): string {
  return shown.replace(/\s?%/, " pts");
}

/** The last row of a part that tells of some only; none where it tells of all. */
export function restRow(rest: number): readonly ReportRow[] {
  return rest > 0 ? [{ style: "row", cells: [undefined, `and ${rest} more`] }] : [];
}
