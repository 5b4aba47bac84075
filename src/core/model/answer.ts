/**
 * A value, or why there is none: an input is missing (`not available`, Excel's `#N/A`) or wrong (`invalid`,
 * Excel's `#VALUE!`). The reason is a sentence for the user.
 */
export type Answer<Value> = { readonly kind: "value"; readonly value: Value } | NoAnswer;

export interface NoAnswer {
  readonly kind: "not available" | "invalid";
  readonly reason: string;
}

export function answer<Value>(value: Value): Answer<Value> {
  return { kind: "value", value };
}

export function notAvailable(reason: string): NoAnswer {
  return { kind: "not available", reason };
}

export function invalid(reason: string): NoAnswer {
  return { kind: "invalid", reason };
}
