/** The way a measure should move or where it should stay. `=OKR.*` functions spell exactly these words. */
export type Direction = "increase" | "decrease" | "at least" | "at most" | "between";

export const DIRECTIONS: readonly Direction[] = ["increase", "decrease", "at least", "at most", "between"];

/**
 * Stands where a level is to be held and neither text nor metric says on which side of it the good lies. It is no
 * direction word, so the row says Check inputs, and its column of directions shows the question to be answered there.
 */
export const UNSETTLED_DIRECTION = "at least or at most?";
/** All of something, as a target that more is better of, whatever it is called. */
export const ALL = ">=1";
/** A name of which less is better, in every language. */
export const LESS_IS_BETTER = "cost";
/** What a row's words say of its direction. */
export type StatedDirection = Direction | typeof UNSETTLED_DIRECTION;

/**
 * `%`, an ISO currency code, `currency` (money without a named currency), or a unit of the labelling rules:
 * pp, points, count, x, ratio, days, hours, minutes, seconds, ms, weeks, months, FTE, TB.
 */
export type Unit = string;

/**
 * A typed value as read. A percent is a fraction (`99.9%` is 0.999), `$1.2M` is 1200000 USD.
 * `strict` is true when the bound was typed so (`<`, `under`) and meeting it exactly does not count.
 */
export type TypedValue =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly unit?: Unit | undefined;
      readonly bound?: Bound | undefined;
      readonly strict?: boolean | undefined;
    }
  | {
      readonly kind: "range";
      readonly lower: number;
      readonly upper: number;
      readonly unit?: Unit | undefined;
    }
  | { readonly kind: "span"; readonly from: number; readonly to: number; readonly unit?: Unit | undefined }
  /** `+25%` → 0.25, `cut 30%` → −0.30: the target is baseline × (1 + change). */
  | { readonly kind: "relative"; readonly change: number }
  /** Blank, `n/a`, `-`, `TBD`, an error value. Never 0. */
  | { readonly kind: "no data" }
  /** Text without a number, or a number that can be read in two ways; the reason is a sentence for the user. */
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: string };

/** The last number of a typed value; a change stays a share: `+25%` → 0.25. NaN where there is none. */
export function lastNumber(value: TypedValue): number {
  switch (value.kind) {
    case "number":
      return value.value;
    case "range":
      return value.upper;
    case "span":
      return value.to;
    case "relative":
      return value.change;
    case "no data":
    case "unreadable":
      return NaN;
  }
}

export type Bound = "at least" | "at most";
