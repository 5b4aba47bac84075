import { readFileSync } from "node:fs";
import { proposeLinks } from "../core/link/propose-links";
import { refuse } from "./print-line";

interface LinkSet {
  readonly id: string;
  readonly kpis: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit?: string;
    readonly owner?: string;
  }[];
  readonly keyResults: readonly { readonly id: string; readonly text: string; readonly objective?: string }[];
}

function isLinkSet(value: unknown): value is LinkSet {
  const { id, kpis, keyResults } = (value ?? {}) as Partial<Record<keyof LinkSet, unknown>>;
  const hasText = (field: string) => (row: unknown) => {
    const record = (row ?? {}) as { readonly id?: unknown; readonly [field: string]: unknown };
    return typeof record.id === "string" && typeof record[field] === "string";
  };
  return (
    typeof id === "string" &&
    Array.isArray(kpis) &&
    Array.isArray(keyResults) &&
    kpis.every(hasText("name")) &&
    keyResults.every(hasText("text"))
  );
}

/** The sets of a file, or what is wrong with it in words. */
function readSets(file: string): readonly LinkSet[] | string {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return error instanceof SyntaxError ? "is not JSON" : "cannot be opened";
  }
  const sets = (content as { sets?: unknown } | null)?.sets;
  if (!Array.isArray(sets)) return 'has no list "sets"';
  const wrong = sets.findIndex((set) => !isLinkSet(set));
  if (wrong >= 0)
    return `has a set without an id, KPIs with names or key results with texts (number ${wrong + 1})`;
  return sets as readonly LinkSet[];
}

function answerSet({ id, kpis, keyResults }: LinkSet): string {
  const links = proposeLinks(
    keyResults.map(({ id: key, text, objective }) => ({ key, text, ...given("objective", objective) })),
    kpis.map(({ id: key, name, unit, owner }) => ({
      key,
      name,
      ...given("unit", unit),
      ...given("owner", owner),
    })),
  );
  return JSON.stringify({ id, links });
}

/** `null` and absent are both absent. */
function given<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  return typeof value === "string" ? ({ [name]: value } as Record<Name, string>) : {};
}

/** Prints the proposed links of every set, a JSON line each. Exit code 1 after a file that cannot be read. */
export function inspectLinks(files: readonly string[]): number {
  let exitCode = 0;
  for (const file of files) {
    const sets = readSets(file);
    if (typeof sets === "string") {
      exitCode = refuse(file, `${file} ${sets}.`);
      continue;
    }
    for (const set of sets) process.stdout.write(`${answerSet(set)}\n`);
  }
  return exitCode;
}
