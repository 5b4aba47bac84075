import { existsSync } from "node:fs";
import { crossValidate, type GateLine } from "./cross-validate";
import { fit } from "./fit";
import type { LabelledWorkbook } from "./labelled";
import { readCollection } from "./read-collection";
import { readGoldens } from "./read-goldens";
import { readVectors, writeVectors } from "./vectors";
import { writeWeights } from "./write-weights";

/** What it is called and where it lies. */
type Collection = readonly [string, string];

/**
 * `npm run learn` learns the weights of `core/detect/judge` from the vectors that the project carries and prints how
 * well weights that never saw a repository find its tables. `npm run learn -- NAME=FOLDER …` first makes the vectors
 * of these collections anew; without arguments it does so for the usual ones, where they are at hand.
 */
const USUAL: readonly Collection[] = [
  ["corpus", "../shared/corpus"],
  ["okr", "../shared/okr-corpus"],
];

async function learn(given: readonly string[]): Promise<void> {
  const collections = (given.length > 0 ? named(given) : USUAL).filter(([, folder]) => existsSync(folder));
  if (collections.length > 0) await makeVectors(collections);
  const { date, workbooks } = readVectors();
  const gate = crossValidate(workbooks);
  print(gate);
  writeWeights(fit(workbooks), date, gate);
}

/** Several folders may be one collection. */
function named(given: readonly string[]): readonly Collection[] {
  return given.map((argument) => {
    const [name = "", folder = ""] = argument.split("=");
    return [name, folder];
  });
}

/** Replaces the vectors of these collections and of the goldens; those of others stay. */
async function makeVectors(collections: readonly Collection[]): Promise<void> {
  const made: LabelledWorkbook[] = [...readGoldens()];
  for (const [name, folder] of collections) made.push(...(await readCollection(name, folder)));
  const fresh = ["golden", ...collections.map(([name]) => name)];
  const kept = readVectors().workbooks.filter(({ set }) => !fresh.includes(set.split(" ")[0] ?? ""));
  const date = new Date().toISOString().slice(0, 10);
  writeVectors({ date, workbooks: [...kept, ...made] });
}

function print(gate: readonly GateLine[]): void {
  console.log(
    "set                workbooks tables  F1    per wb offered roles silent questions lost: unread silent asked misnamed",
  );
  for (const line of gate) {
    const figures = [line.f1, line.perWorkbook, line.offered, line.roles, line.silent].map((value) =>
      value.toFixed(3),
    );
    const { unread, silent, asked, misnamed } = line.lost;
    const lost = [unread, silent, asked, misnamed].join(" ");
    const counts = `${line.workbooks}`.padStart(9) + `${line.tables}`.padStart(7);
    console.log(`${line.name.padEnd(18)}${counts}  ${figures.join("  ")}  ${line.questions}  ${lost}`);
  }
}

void learn(process.argv.slice(2));
