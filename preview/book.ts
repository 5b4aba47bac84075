import type { FUniver } from "@univerjs/presets";
import type { Area } from "../src/core/model/address";
import type { CheckedArea } from "./file/cell-validation";
import type { OpeningResults } from "./file/opening-results";
import type { StructuralEdit } from "./file/structure";
import type { SheetChart } from "./sheet-chart";

/** A custom XML part of the file, edited through `customXmlParts`. */
export interface XmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  xml: string;
}

/** How a sheet is printed, as far as it was set since the file was opened; words as office.js has them. */
export interface PrintedPage {
  readonly orientation?: string;
  readonly paperSize?: string;
  readonly pagesWide?: number;
  /** In points. */
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly leftFooter?: string;
  readonly rightFooter?: string;
}

/**
 * The workbook that is open. Univer holds the cells, formulas, styles, merges, tables, names, filters and
 * conditional formats; here stands what Univer does not model but office.js can ask for, and the file it came from.
 */
export interface Book {
  readonly api: FUniver;
  fileName: string;
  /** The file as it was opened; saving carries over everything in it that Univer does not model. */
  readonly original: Uint8Array;
  readonly xmlParts: XmlPart[];
  /** Univer sheet ids of protected sheets. */
  readonly protectedSheets: Set<string>;
  /** Cells of protected sheets that may be edited all the same, by sheet id; cells are locked unless named here. */
  readonly unlockedAreas?: Map<string, readonly Area[]>;
  /** Cells in which the file checks what is typed, by sheet id. */
  readonly checkedAreas?: Map<string, readonly CheckedArea[]>;
  readonly pivotAreas: Map<string, readonly Area[]>;
  /** Very large workbooks show the file's values until a calculation is asked for. */
  readonly calculation: "automatic" | "on request";
  /** Sheets that only code can show again; Univer knows no more than hidden. */
  readonly veryHiddenSheets?: Set<string>;
  /** By sheet id. */
  readonly charts?: Map<string, readonly SheetChart[]>;
  /** By sheet id. */
  readonly printedPages?: Map<string, PrintedPage>;
  /** Univer ids of the tables whose totals row stands right below what Univer takes for the table. */
  readonly totalsRows?: Set<string>;
  /** Rows and columns that came and went since the file was opened, in order. */
  readonly structure?: readonly StructuralEdit[];
  /** What the formulas of the file gave before anything changed. */
  readonly openingResults?: OpeningResults;
  /** Days by which the file, and so everything that Excel tells of it, counts lower than Univer. */
  readonly dateShiftDays?: number;
  readonly isReadOnly?: boolean;
}
