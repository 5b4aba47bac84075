type Reading = (given: readonly string[]) => Promise<number>;

/**
 * Each reading prints one JSON line per input and answers with the exit code: 1 after a bad file, else 0. Each is loaded
 * only where it is asked for, since loading takes longer than reading a workbook.
 */
const READINGS: Record<string, Reading> = {
  tables: async (given) => (await import("./inspect/tables")).inspectTables(given),
  statements: async (given) => (await import("./inspect/statements")).inspectStatements(given),
  links: async (given) => (await import("./inspect/links")).inspectLinks(given),
  functions: async (given) => (await import("./inspect/functions")).inspectFunctions(given),
  review: async (given) => (await import("./inspect/review")).inspectReview(given),
  write: async (given) => (await import("./inspect/write")).inspectWrite(given),
  remove: async (given) => (await import("./inspect/write")).inspectRemove(given),
};

async function inspect([reading = "", ...files]: readonly string[]): Promise<number> {
  const read = READINGS[reading];
  if (read && files.length > 0) return read(files);
  process.stderr.write(`Usage: npm run -s inspect -- ${Object.keys(READINGS).join("|")} FILE...\n`);
  return 1;
}

/** Ends with the answer: the spreadsheet that plays Excel may keep timers that would hold the process. */
function endWith(exitCode: number): void {
  process.stdout.write("", () => process.exit(exitCode));
}

void inspect(process.argv.slice(2)).then(endWith);
