import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TableKind } from "../../src/core/model/table";
import type { LabelledCandidate, LabelledWorkbook, Truth } from "./labelled";

const FILE = join(__dirname, "vectors.jsonl");

/** The observation vectors that the project carries: numbers and labels of workbooks that it may not carry. */
export interface Vectors {
  /** The day on which they were made, `2026-11-27`. */
  readonly date: string;
  readonly workbooks: readonly LabelledWorkbook[];
}

/** Truth, table (-1 for none), excused, overlaps, roles right and asked, pairs of observation and value, then whom it is alike. */
type Line = readonly [
  Truth,
  number,
  0 | 1,
  readonly number[],
  readonly [number, number],
  readonly number[],
  number?,
];

interface WorkbookLine {
  readonly set: string;
  readonly group: number;
  readonly hasTables: boolean;
  readonly tables: readonly TableKind[];
  readonly candidates: readonly Line[];
}

export function readVectors(): Vectors {
  if (!existsSync(FILE)) return { date: "", workbooks: [] };
  const [head = "{}", ...lines] = readFileSync(FILE, "utf8").trimEnd().split("\n");
  const { date, observations } = JSON.parse(head) as { date: string; observations: readonly string[] };
  const workbooks = lines.map((line) => unpacked(JSON.parse(line) as WorkbookLine, observations));
  return { date, workbooks };
}

/** One workbook a line, so that a difference can be read. */
export function writeVectors({ date, workbooks }: Vectors): void {
  const names = new Set(
    workbooks.flatMap(({ candidates }) =>
      candidates.flatMap(({ observations }) => Object.keys(observations)),
    ),
  );
  const observations = [...names].sort();
  const head = JSON.stringify({ date, observations });
  const lines = workbooks.map((workbook) => JSON.stringify(packed(workbook, observations)));
  writeFileSync(FILE, `${[head, ...lines].join("\n")}\n`);
}

function packed(workbook: LabelledWorkbook, names: readonly string[]): WorkbookLine {
  const line = ({ alike, ...candidate }: LabelledCandidate): Line => {
    const { truth, table = -1, isExcused, overlaps, roles, observations } = candidate;
    const pairs = Object.entries(observations).flatMap(([name, value]) => [
      names.indexOf(name),
      Number(value.toFixed(3)),
    ]);
    const alone = [truth, table, isExcused ? 1 : 0, overlaps, roles, pairs] as const;
    return alike === undefined ? alone : [...alone, alike];
  };
  return { ...workbook, candidates: workbook.candidates.map(line) };
}

function unpacked(workbook: WorkbookLine, names: readonly string[]): LabelledWorkbook {
  const candidate = ([truth, table, isExcused, overlaps, roles, pairs, alike]: Line): LabelledCandidate => ({
    truth,
    ...(table >= 0 ? { table } : {}),
    ...(isExcused ? { isExcused: true } : {}),
    overlaps,
    roles,
    observations: Object.fromEntries(
      pairs.flatMap((name, at) => (at % 2 === 0 ? [[names[name] ?? "", pairs[at + 1] ?? 0]] : [])),
    ),
    ...(alike === undefined ? {} : { alike }),
  });
  return { ...workbook, candidates: workbook.candidates.map(candidate) };
}
