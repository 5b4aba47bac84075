/** The two errors that carry a message, as Excel spells them. */
const ERROR_CODES = { notAvailable: "#N/A", invalidValue: "#VALUE!" } as const;

/** An error as a custom function throws it. It is no `Error`: taking down a stack costs more than any function. */
export class CellErrorThrown {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/**
 * Plays the part of Excel's runtime that our functions touch: the errors they throw. In Excel, Microsoft's own
 * `custom-functions-runtime.js` is there first, and nothing is replaced.
 */
export function playCustomFunctionsHost(): void {
  const host = globalThis as { CustomFunctions?: unknown };
  host.CustomFunctions ??= { Error: CellErrorThrown, ErrorCode: ERROR_CODES };
}
