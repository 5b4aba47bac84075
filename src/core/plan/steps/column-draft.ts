import type { Grid } from "../../model/grid";
import { OUR_HEADERS } from "../../model/marks";
import type { NewContent } from "../../model/write-plan";
import type { ColumnName } from "../../model/marks";
import type { OwnWords } from "../../model/own-words";
import type { OwnColumn } from "../../model/own-marks";

export interface DraftCell {
  readonly becomes: NewContent;
  /** What the cell will show; absent for rows of which nothing is known. */
  readonly shows?: string | number;
}

/** A column as it should stand in the sheet. */
export interface ColumnDraft {
  readonly name: ColumnName;
  readonly header: string;
  readonly column: number;
  readonly headerRow: number;
  /** By sheet row; a row that is left out stays blank. */
  readonly cells: ReadonlyMap<number, DraftCell>;
  /** The column that is there already, or the place that is free for it. */
  readonly own?: OwnColumn;
  /** How the words in it are called here. */
  readonly words?: OwnWords;
}

/** `Health`; where the table's header row has that already, `OKR Health`, then `OKR Health 2`. */
export function freeHeader(name: ColumnName, taken: ReadonlySet<string>): string {
  const plain = OUR_HEADERS[name];
  const candidates = [plain, `OKR ${plain}`];
  for (let number = 2; number <= taken.size + 2; number++) candidates.push(`OKR ${plain} ${number}`);
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? plain;
}

/** The headers of a row between two columns, in lower case, since Excel tells no cases apart. */
export function headersOf(grid: Grid, row: number, last: number): ReadonlySet<string> {
  const cells = grid.rows[row - grid.top] ?? [];
  return new Set(
    cells
      .slice(0, Math.max(0, last - grid.left + 1))
      .map(({ value }) => (typeof value === "string" ? value.trim().toLowerCase() : "")),
  );
}
