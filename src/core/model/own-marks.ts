import type { Area, CellAddress } from "./address";
import type { Grid } from "./grid";
import type { ColumnName } from "./marks";
import type { JournalEntry } from "./metadata";
import type { OwnSheetKind } from "./own-sheets";
import type { LogLine } from "./log";
import type { Register } from "./register";
import type { OwnWords } from "./own-words";
import type { SettingKey, UnreadableSetting } from "./settings";
import type { DefinedName } from "./workbook";

/** Everything of ours that stands in a workbook, read once. What is not in here is the user's. */
export interface OwnMarks extends OwnPlaces {
  /** The lines of the log, oldest first. */
  readonly lines: readonly LogLine[];
  readonly ids: KnownIds;
}

/** Where it stands, which is all that finding the user's tables asks. */
export interface OwnPlaces {
  /** One of each kind, whatever it is called now. */
  readonly sheets: readonly OwnSheet[];
  /** Sheets that are like ours, most of them copies that the user made: no tables of measures. */
  readonly copies: readonly Grid[];
  /** The sheet that past values are read from. Like the register it may be one that only has our headings. */
  readonly log?: Grid;
  /** Only links on a sheet of ours can be changed; others are read. */
  readonly register: Register;
  readonly names: OwnNames;
  readonly columns: readonly OwnColumn[];
}

/** A sheet that we added, and the part of it that we wrote. */
export interface OwnSheet {
  readonly kind: OwnSheetKind;
  readonly grid: Grid;
  readonly area: Area;
}

/** A column of ours that stands in a sheet of the user's. */
export interface OwnColumn {
  readonly name: ColumnName;
  readonly header: string;
  readonly sheet: string;
  readonly column: number;
  readonly headerRow: number;
  /** The sheet rows below the header that hold our content. */
  readonly rows: readonly number[];
  /** Somebody emptied its heading, or put other words there: `header` is what we had written. */
  readonly isRetitled?: true;
  readonly entry?: JournalEntry;
}

/** The names of the settings' cells. */
export interface OwnNames {
  /** Where each setting stands that has its name. */
  readonly places: Partial<Record<SettingKey, CellAddress>>;
  /** The names that are ours: those of the places, and those whose cell is gone. */
  readonly names: readonly DefinedName[];
  /** Names of settings that somebody else uses for something else. */
  readonly taken: readonly DefinedName[];
  /** The rows of `OKR_Words`, where that name is ours. */
  readonly words?: OwnWordCells;
}

/** Where the workbook says how it calls our words. */
export interface OwnWordCells {
  readonly at: CellAddress;
  /** What can be used, by our own word. */
  readonly called: OwnWords;
  /** Cells that cannot be used, and words of ours that have no row; while there are any, our own words are used. */
  readonly unreadable: readonly UnreadableSetting[];
}

/** The ids in a workbook. */
export interface KnownIds {
  /** The highest number of ours by prefix: `KPI` → 14. */
  readonly highest: ReadonlyMap<string, number>;
  /** Those that links go by, in lower case. */
  readonly linked: ReadonlySet<string>;
  /** Where the register searches for each, or where the log saw it last, by id in lower case. */
  readonly homes: ReadonlyMap<string, IdHome>;
  /** Those that stand in no row at home any more, under each name that they were linked by or logged last. */
  readonly lost: readonly LostId[];
}

/** The sheet that an id was given out on. */
export interface IdHome {
  readonly sheet: string;
  /** Zero-based, as its row was found last; 0 where nobody searched. */
  readonly row: number;
  /** A hidden sheet is there, but is not read. */
  readonly isRead: boolean;
}

/** An id that its row has lost. */
export interface LostId {
  readonly id: string;
  /** Kind and name, as `nameKeyOf` spells them. */
  readonly name: string;
  /** What only the log names never stands in the way of links. */
  readonly isLinked: boolean;
  readonly home?: string;
  /** A copied sheet may bear it still. */
  readonly stands: "nowhere" | "elsewhere";
}
