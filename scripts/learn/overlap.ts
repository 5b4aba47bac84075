import type { Area } from "../../src/core/model/address";

const RANGE = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** `A3:H20` as rows and columns from zero. */
export function areaOf(range: string): Area | undefined {
  const match = RANGE.exec(range.toUpperCase());
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { left: columnOf(left), top: Number(top) - 1, right: columnOf(right), bottom: Number(bottom) - 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Cells in both as a share of cells in either, 0 to 1. */
export function overlap(one: Area, other: Area): number {
  const shared = cellsInBoth(one, other);
  return shared / (size(one) + size(other) - shared);
}

/** Part of one area that lies in another, 0 to 1. */
export function shareInside(one: Area, other: Area): number {
  return cellsInBoth(one, other) / size(one);
}

function cellsInBoth(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  return width <= 0 || height <= 0 ? 0 : width * height;
}

function size({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
