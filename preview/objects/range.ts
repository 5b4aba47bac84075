import { contains } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { givenRows } from "./given";
import { copyFrom, deleteCells, insertCells } from "./range-edits";
import { formatObject, readNumberFormats } from "./range-format";
import { NAVIGATION } from "./range-navigation";
import {
  cellProperties,
  columnProperties,
  hide,
  isHidden,
  rangeAreas,
  rowProperties,
} from "./range-properties";
import { isFormula, mapCells, readFormulas, readText, readTypes, readValues, spillsOf } from "./read-cells";
import {
  addressOf,
  columnCount,
  isUnbounded,
  LAST_COLUMN,
  LAST_ROW,
  rangeAt,
  rowCount,
  sheetOf,
} from "./range-state";
import { selectRange } from "./selection";
import { nextId, rangeObject, worksheetObject, type RangeState } from "./session";
import { tablesIn } from "./tables";
import { fromUniverRange } from "./univer";
import { usedRange } from "./used-range";
import { clearCells, writeCells } from "./write-cells";
import { writeStyles } from "./write-styles";
import { refuseProtected, refuseUnbounded } from "./write-guards";

/** Whole rows and columns have no contents to give: null, as in Excel. */
function bounded<Answer>(read: (range: RangeState) => Answer): (range: RangeState) => Answer | null {
  return (range) => (isUnbounded(range) ? null : read(range));
}

function writeNumberFormats(range: RangeState, given: unknown): void {
  const where = "Range.numberFormat";
  refuseUnbounded(range, where);
  refuseProtected(range, where);
  const rows = givenRows(given, { rows: rowCount(range), columns: columnCount(range) }, where);
  writeStyles(range, (row, column) => {
    const code = rows[row - range.area.top]?.[column - range.area.left];
    if (typeof code !== "string") return undefined;
    return { n: code === "General" || code === "" ? null : { pattern: code } };
  });
}

function mergedAreas(range: RangeState): HostObject | undefined {
  const merged = sheetOf(range)
    .getMergeData()
    .map((merge) => fromUniverRange(merge.getRange()))
    .filter((area) => area.top <= range.area.bottom && area.bottom >= range.area.top)
    .filter((area) => area.left <= range.area.right && area.right >= range.area.left);
  return merged.length === 0 ? undefined : rangeAreas(merged.map((area) => rangeAt(range, area)));
}

/** The one cell whose formula spills into this one, itself included. */
function spillParent(range: RangeState): HostObject | undefined {
  const { top, left } = range.area;
  const spill = spillsOf(range).find(({ area }) => contains(area, top, left));
  return (
    spill &&
    rangeObject(
      rangeAt(range, { top: spill.row, left: spill.column, bottom: spill.row, right: spill.column }),
    )
  );
}

function spillingTo(range: RangeState): HostObject | undefined {
  const { top, left } = range.area;
  const spill = spillsOf(range).find(({ row, column }) => row === top && column === left);
  return spill && rangeObject(rangeAt(range, spill.area));
}

/** True or false for all cells, null where they differ. */
function hasSpill(range: RangeState): boolean | null {
  const spills = spillsOf(range);
  const answers = mapCells(range, (_, row, column) =>
    spills.some(({ area }) => contains(area, row, column)),
  ).flat();
  if (answers.every((answer) => answer)) return true;
  return answers.some((answer) => answer) ? null : false;
}

function keepReference(range: RangeState): void {
  const id = nextId(range.session, "reference");
  range.referenceId = id;
  range.session.references.set(id, range);
}

function orFail(found: HostObject | undefined, where: string): HostObject {
  if (!found) throw new HostError("ItemNotFound", where);
  return found;
}

const RANGE: ObjectKind<RangeState> = {
  name: "Range",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: (range) => rowCount(range) * columnCount(range),
    ColumnCount: columnCount,
    ColumnHidden: (range) => isHidden(range, "columns"),
    ColumnIndex: ({ area }) => area.left,
    Formulas: bounded(readFormulas),
    HasSpill: bounded(hasSpill),
    Hidden: (range) => isHidden(range, "rows") === true || isHidden(range, "columns") === true,
    IsEntireColumn: ({ area }) => area.top === 0 && area.bottom === LAST_ROW,
    IsEntireRow: ({ area }) => area.left === 0 && area.right === LAST_COLUMN,
    NumberFormat: bounded(readNumberFormats),
    RowCount: rowCount,
    RowHidden: (range) => isHidden(range, "rows"),
    RowIndex: ({ area }) => area.top,
    Text: bounded(readText),
    ValueTypes: bounded(readTypes),
    Values: bounded(readValues),
    HasFormula: (range) =>
      mapCells(range, isFormula)
        .flat()
        .every((is) => is),
  },
  onlyByName: ["HasFormula"],
  setters: {
    ColumnHidden: (range, given) => {
      refuseProtected(range, "Range.columnHidden");
      hide(range, "columns", given);
    },
    Formulas: (range, given) => writeCells(range, given, "Range.formulas"),
    NumberFormat: writeNumberFormats,
    RowHidden: (range, given) => {
      refuseProtected(range, "Range.rowHidden");
      hide(range, "rows", given);
    },
    Values: (range, given) => writeCells(range, given, "Range.values"),
  },
  children: {
    ConditionalFormats: (range) => conditionalFormatsObject(range),
    DataValidation: dataValidationObject,
    Format: formatObject,
    Worksheet: (range) => worksheetObject({ session: range.session, sheetId: sheetOf(range).getSheetId() }),
  },
  methods: {
    ...NAVIGATION,
    Calculate: () => undefined,
    Clear: (range, what) => clearCells(range, clearing(what), "Range.clear"),
    CopyFrom: (range, source, kind) => copyFrom(range, source, kind),
    Delete: (range, shift) => deleteCells(range, shift),
    GetCellProperties: cellProperties,
    GetColumnProperties: columnProperties,
    GetRowProperties: rowProperties,
    GetMergedAreasOrNullObject: mergedAreas,
    GetSpillParent: (range) => orFail(spillParent(range), "Range.getSpillParent"),
    GetSpillParentOrNullObject: spillParent,
    GetSpillingToRange: (range) => orFail(spillingTo(range), "Range.getSpillingToRange"),
    GetSpillingToRangeOrNullObject: spillingTo,
    GetTables: (range, isInside) => tablesIn(range, isInside === true),
    GetUsedRange: (range, valuesOnly) => orFail(usedRange(range, valuesOnly === true), "Range.getUsedRange"),
    GetUsedRangeOrNullObject: (range, valuesOnly) => usedRange(range, valuesOnly === true),
    Insert: (range, shift) => insertCells(range, shift),
    Select: selectRange,
    SetDirty: () => undefined,
    _KeepReference: keepReference,
    _ValidateArraySize: (range, rows, columns) => {
      const fits = rows === rowCount(range) && columns === columnCount(range);
      if (!fits) throw new HostError("InvalidArgument", "Range.values");
    },
  },
};

function clearing(what: unknown): "All" | "Contents" | "Formats" {
  return what === "Contents" || what === "Formats" ? what : "All";
}

/** `Excel.Range`. */
export function makeRange(range: RangeState): HostObject {
  return hostObject(RANGE, range);
}
