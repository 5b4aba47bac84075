import { rangeObject, type RangeState } from "./session";
import type { Area } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { givenInteger, givenRange } from "./given";
import { findRange, LAST_COLUMN, LAST_ROW, rangeAt } from "./range-state";

type Method = (range: RangeState, ...given: readonly unknown[]) => HostObject | undefined;

function part(range: RangeState, change: Partial<Area>): HostObject {
  return rangeObject(rangeAt(range, { ...range.area, ...change }));
}

/** The other range of a method that takes a range or an address on the same sheet. */
function other(range: RangeState, given: unknown, where: string): RangeState {
  const found =
    givenRange(given) ??
    (typeof given === "string" ? findRange(range.session, given, range.sheetId) : undefined);
  if (found?.sheetId !== range.sheetId) throw new HostError("InvalidArgument", where);
  return found;
}

function intersection({ area }: RangeState, { area: with_ }: RangeState): Area | undefined {
  const shared = {
    top: Math.max(area.top, with_.top),
    left: Math.max(area.left, with_.left),
    bottom: Math.min(area.bottom, with_.bottom),
    right: Math.min(area.right, with_.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** Methods that lead from one range to another. Offsets and indexes count from zero. */
export const NAVIGATION: Readonly<Record<string, Method>> = {
  GetCell: (range, row, column) => {
    const top = range.area.top + givenInteger(row, "Range.getCell");
    const left = range.area.left + givenInteger(column, "Range.getCell");
    return part(range, { top, left, bottom: top, right: left });
  },
  GetRow: (range, index) => {
    const row = range.area.top + givenInteger(index, "Range.getRow");
    return part(range, { top: row, bottom: row });
  },
  GetColumn: (range, index) => {
    const column = range.area.left + givenInteger(index, "Range.getColumn");
    return part(range, { left: column, right: column });
  },
  GetLastRow: (range) => part(range, { top: range.area.bottom }),
  GetLastColumn: (range) => part(range, { left: range.area.right }),
  GetLastCell: (range) => part(range, { top: range.area.bottom, left: range.area.right }),
  GetOffsetRange: ({ area, ...range }, rows, columns) => {
    const down = givenInteger(rows, "Range.getOffsetRange");
    const across = givenInteger(columns, "Range.getOffsetRange");
    return part(
      { ...range, area },
      {
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + across,
        right: area.right + across,
      },
    );
  },
  GetResizedRange: (range, rows, columns) =>
    part(range, {
      bottom: range.area.bottom + givenInteger(rows, "Range.getResizedRange"),
      right: range.area.right + givenInteger(columns, "Range.getResizedRange"),
    }),
  GetAbsoluteResizedRange: (range, rows, columns) =>
    part(range, {
      bottom: range.area.top + givenInteger(rows, "Range.getAbsoluteResizedRange") - 1,
      right: range.area.left + givenInteger(columns, "Range.getAbsoluteResizedRange") - 1,
    }),
  GetEntireColumn: (range) => part(range, { top: 0, bottom: LAST_ROW }),
  GetEntireRow: (range) => part(range, { left: 0, right: LAST_COLUMN }),
  GetColumnsAfter: (range, count) => {
    const left = range.area.right + 1;
    return part(range, { left, right: range.area.right + givenInteger(count, "Range.getColumnsAfter", 1) });
  },
  GetColumnsBefore: (range, count) => {
    const right = range.area.left - 1;
    return part(range, { right, left: range.area.left - givenInteger(count, "Range.getColumnsBefore", 1) });
  },
  GetRowsBelow: (range, count) => {
    const top = range.area.bottom + 1;
    return part(range, { top, bottom: range.area.bottom + givenInteger(count, "Range.getRowsBelow", 1) });
  },
  GetRowsAbove: (range, count) => {
    const bottom = range.area.top - 1;
    return part(range, { bottom, top: range.area.top - givenInteger(count, "Range.getRowsAbove", 1) });
  },
  GetBoundingRect: (range, given) => {
    const { area } = other(range, given, "Range.getBoundingRect");
    return part(range, {
      top: Math.min(range.area.top, area.top),
      left: Math.min(range.area.left, area.left),
      bottom: Math.max(range.area.bottom, area.bottom),
      right: Math.max(range.area.right, area.right),
    });
  },
  GetIntersection: (range, given) => {
    const shared = intersection(range, other(range, given, "Range.getIntersection"));
    if (!shared) throw new HostError("ItemNotFound", "Range.getIntersection");
    return part(range, shared);
  },
  GetIntersectionOrNullObject: (range, given) => {
    const shared = intersection(range, other(range, given, "Range.getIntersectionOrNullObject"));
    return shared && part(range, shared);
  },
};
