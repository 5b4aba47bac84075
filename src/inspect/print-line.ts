/** One JSON line on standard output, for the pipeline. */
export function printLine(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** On standard error for a person, on standard output for the pipeline; answers the exit code. */
export function refuse(file: string, error: string): number {
  process.stderr.write(`${error}\n`);
  printLine({ file, error });
  return 1;
}
