/** Neighbours with one number format. */
export interface FormatRun {
  readonly from: number;
  readonly to: number;
  readonly format: string | undefined;
}

/** Neighbours with one format together: `0%`, `0%`, none → 0 to 2 and 2 to 3. */
export function runsOf(formats: readonly (string | undefined)[]): readonly FormatRun[] {
  const starts = formats.flatMap((format, at) => (at === 0 || format !== formats[at - 1] ? [at] : []));
  return starts.map((from, at) => ({
    from,
    to: starts[at + 1] ?? formats.length,
    format: formats[from],
  }));
}
