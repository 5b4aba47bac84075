import { columnLetters } from "../../src/core/model/address";
import { REGISTER_COLUMNS, type RegisterColumn } from "../../src/core/model/register";

/** Where a column of a new register stands, counted from zero. */
export function registerColumn(name: RegisterColumn): number {
  return REGISTER_COLUMNS.findIndex((one) => one.name === name);
}

/** `registerCell("verdict", 2)` → `F2`. */
export function registerCell(name: RegisterColumn, row: number): string {
  return `${columnLetters(registerColumn(name))}${row}`;
}
