import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { BlankCells, FunctionParameter } from "./functions-metadata";

/** A cell that waits for its function, as Excel shows it. */
export const BUSY = "#BUSY!";

export interface MarshalOptions {
  readonly parameters: readonly FunctionParameter[];
  readonly blankCells: BlankCells;
  readonly errorsAllowed: boolean;
}

/** The arguments as the client library wants them, or why the function is not called at all. */
export type Marshalled =
  { readonly given: readonly unknown[] } | { readonly error: string } | { readonly waitsFor: typeof BUSY };

/** Thrown inside to end the marshalling; never leaves this file. */
class Unfit extends Error {}

/**
 * Turns Univer's arguments into Excel's: scalars for single cells, rows for ranges, null for what is left out, the
 * chosen stand-in for blank cells. An error where none may arrive, or rows where a scalar is due, answer for the function.
 */
export function marshal(variants: readonly BaseValueObject[], options: MarshalOptions): Marshalled {
  const declared = Math.max(options.parameters.length, variants.length);
  try {
    const given = Array.from({ length: declared }, (_, index) =>
      argument(variants[index], parameterAt(index, options), options),
    );
    return JSON.stringify(given).includes(`"${BUSY}"`)
      ? { waitsFor: BUSY }
      : { given: gathered(given, options) };
  } catch (unfit) {
    if (unfit instanceof Unfit) return { error: unfit.message };
    throw unfit;
  }
}

function parameterAt(index: number, { parameters }: MarshalOptions): FunctionParameter | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

/** A repeating parameter takes the rest of the arguments as one list. */
function gathered(given: readonly unknown[], { parameters }: MarshalOptions): readonly unknown[] {
  if (!parameters.at(-1)?.repeating) return given;
  const before = parameters.length - 1;
  return [...given.slice(0, before), given.slice(before).filter((one) => one !== null)];
}

function argument(
  variant: BaseValueObject | undefined,
  parameter: FunctionParameter | undefined,
  options: MarshalOptions,
): unknown {
  if (!variant) return null;
  if (!parameter) throw new Unfit("#VALUE!");
  const isMatrix = parameter.dimensionality === "matrix";
  if (!variant.isArray()) {
    // An argument left empty between commas is a null of Univer's, and so never a cell.
    const value = variant.isNull() ? null : scalar(variant, parameter, options);
    return isMatrix && value !== null ? [[value]] : value;
  }
  const rows = variant.getArrayValue();
  if (isMatrix) return rows.map((row) => row.map((cell) => scalar(cell, parameter, options)));
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new Unfit("#VALUE!");
  return scalar(rows[0][0], parameter, options);
}

function scalar(
  cell: ReturnType<ArrayValueObject["get"]>,
  parameter: FunctionParameter,
  { blankCells, errorsAllowed }: MarshalOptions,
): unknown {
  if (!cell || cell.isNull()) return blank(parameter, blankCells);
  if (!(cell instanceof ErrorValueObject)) return converted(cell.getValue(), parameter);
  const code = cell.getErrorType();
  if (!errorsAllowed) throw new Unfit(code);
  return { type: "CustomFunctionError", code };
}

function blank({ type }: FunctionParameter, blankCells: BlankCells): BlankCells {
  if (type === "string") return "";
  return type === "number" ? 0 : blankCells;
}

/** Excel converts before the call where a parameter has a type; what does not convert never reaches the function. */
function converted(value: unknown, { type }: FunctionParameter): unknown {
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type !== "number" || typeof value === "number") return value;
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new Unfit("#VALUE!");
  return number;
}

/** A function's answer as Univer wants it; nothing shows as 0, as in Excel. */
export function unmarshal(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return cellObject(value);
  const created = (value as readonly (readonly unknown[])[]).map((row) => row.map(cellObject));
  return ArrayValueObject.create({
    calculateValueList: created,
    rowCount: created.length,
    columnCount: created[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Univer's factory would read a text like `[1]` as an array, so texts are made by hand. */
function cellObject(value: unknown): BaseValueObject {
  if (typeof value === "object" && value !== null && "basicValue" in value)
    return cellObject(value.basicValue);
  if (typeof value === "string") return StringValueObject.create(value);
  return ValueObjectFactory.create(typeof value === "number" || typeof value === "boolean" ? value : 0);
}

/** An error that the cell shows. */
export function errorObject(code: string): BaseValueObject {
  const known = Object.values(ErrorType).find((type: string) => type === code);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}
