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

/** What overflows cannot be computed with. */
export const TOO_LARGE = invalid("The numbers are too large.");

/** Goes on with a value, or passes on the reason why there is none. */
export function whenKnown<Value, Next>(
  known: Answer<Value>,
  goOn: (value: Value) => Answer<Next>,
): Answer<Next> {
  return known.kind === "value" ? goOn(known.value) : known;
}

/** All values by name, or the first reason why one is lacking. */
export function allKnown<Values extends object>(answers: {
  readonly [Name in keyof Values]: Answer<Values[Name]>;
}): Answer<Values> {
  const values: Partial<Values> = {};
  for (const name of Object.keys(answers) as (keyof Values)[]) {
    const known = answers[name];
    if (known.kind !== "value") return known;
    values[name] = known.value;
  }
  return answer(values as Values);
}
