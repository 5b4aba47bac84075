import { inspectFunctions } from "./inspect/functions";
import { inspectLinks } from "./inspect/links";
import { inspectReview } from "./inspect/review";
import { inspectStatements } from "./inspect/statements";
import { inspectTables } from "./inspect/tables";

type Reading = (given: readonly string[]) => Promise<number> | number;

/** Each reading prints one JSON line per input and answers with the exit code: 1 after a bad file, else 0. */
const READINGS: Record<string, Reading> = {
  tables: inspectTables,
  statements: inspectStatements,
  links: inspectLinks,
  functions: inspectFunctions,
  review: inspectReview,
  // A whole spreadsheet: loaded only where it is needed.
  write: async (given) => (await import("./inspect/write")).inspectWrite(given),
  remove: async (given) => (await import("./inspect/write")).inspectRemove(given),
};

async function inspect([reading = "", ...files]: readonly string[]): Promise<number> {
  const read = READINGS[reading];
  if (read && files.length > 0) return read(files);
  process.stderr.write(`Usage: npm run -s inspect -- ${Object.keys(READINGS).join("|")} FILE...\n`);
  return 1;
}

void inspect(process.argv.slice(2)).then((exitCode) => (process.exitCode = exitCode));
