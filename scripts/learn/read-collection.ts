import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { labelWorkbook, type Label } from "./label-workbook";
import type { LabelledWorkbook } from "./labelled";

/** A line of a collection's `manifest.json`. */
interface Entry {
  readonly id: string;
  readonly file: string;
  readonly repo?: string;
  /** Whether it has a table of ours. */
  readonly positive: boolean;
  /** The day on which it came, for those that came later. */
  readonly added?: string;
}

/** Divisible by five and by eight, so that folds of either size keep a repository together. */
const GROUPS = 40;

/** Reads a folder with `files/`, `manifest.json` and `labels.json`; answers what was observed, without a word of it. */
export async function readCollection(name: string, folder: string): Promise<readonly LabelledWorkbook[]> {
  const entries = Object.values(readJson(join(folder, "manifest.json")) as Manifest);
  const labels = readJson(join(folder, "labels.json")) as Labels;
  const read: LabelledWorkbook[] = [];
  for (const entry of entries.filter(({ file }) => READABLE.test(file) && existsSync(join(folder, file)))) {
    const bytes = readFileSync(join(folder, entry.file));
    const workbook = await readWorkbookFile(bytes, basename(entry.file));
    const tables = labels[entry.id]?.tables ?? [];
    const set = entry.added === undefined ? name : `${name} ${entry.added}`;
    read.push(
      labelWorkbook({ set, group: groupOf(entry), workbook, labels: tables, hasTables: entry.positive }),
    );
  }
  return read;
}

/** Collections may hold what we refuse. */
const READABLE = /\.(?:xlsx|xlsm|csv)$/i;

type Manifest = Readonly<Record<string, Entry>>;
type Labels = Readonly<Record<string, { tables?: readonly Label[] }>>;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function groupOf({ repo, id }: Entry): number {
  const hash = createHash("sha256")
    .update(repo ?? id)
    .digest("hex");
  return parseInt(hash.slice(0, 8), 16) % GROUPS;
}
