/** How one action ended under one trouble. */
export interface FaultResult {
  readonly action: string;
  readonly trouble: string;
  /** The request that the trouble met. */
  readonly at: number;
  readonly state: "before" | "after" | "between";
  readonly kind: "written" | "cancelled" | "outdated" | "failed";
  /** What the pane says happened, and what to do. */
  readonly words: string;
  readonly next: string;
  /** How bringing it to an end later went, where a note of it was left. */
  readonly recovered?: string;
  /** The way that the next pane took. */
  readonly way?: string;
}

const LETTERS = { before: "B", after: "A", between: "**between**" } as const;

/** One row for each trouble, one column for each action; letters say how the workbook stood afterwards. */
export function faultTable(results: readonly FaultResult[]): string {
  const actions = [...new Set(results.map(({ action }) => action))];
  const troubles = [...new Set(results.map(({ trouble }) => trouble))];
  const rows = troubles.map((trouble) => {
    const met = results.filter((result) => result.trouble === trouble);
    const states = actions.map((action) => letters(met.filter((result) => result.action === action)));
    return [trouble, ...states, example(met)];
  });
  return asTable([[CORNER, ...actions, LAST], ...rows]);
}

const CORNER = "What goes wrong";
const LAST = "What is said, for one";

function asTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

/** What is said where the action did not go through. */
function example(results: readonly FaultResult[]): string {
  const told = results.find(({ kind, next }) => kind === "failed" && next !== "");
  const { words = "", next = "" } = told ?? results.find(({ kind }) => kind !== "written") ?? {};
  return `${words} ${next}`.trim() || "Written.";
}

/** `B 3, A 1`: so many trials ended so; those that were brought to an end later count apart. */
function letters(results: readonly FaultResult[]): string {
  const names = results.map(({ state, recovered }) =>
    recovered === undefined ? LETTERS[state] : `${LETTERS[state]}*`,
  );
  const counted = [...new Set(names)]
    .sort()
    .map((name) => `${name} ${names.filter((other) => other === name).length}`);
  return counted.join(", ");
}

/** The actions and troubles of the matrix, in order. */
export interface FaultList {
  readonly actions: readonly string[];
  readonly troubles: readonly string[];
}

/** What a page lists. */
export function documentedList(page: string): FaultList {
  const [head = [], , ...body] = rowsOf(page);
  return { actions: head.slice(1, -1), troubles: body.map(([trouble = ""]) => trouble) };
}

/** Cells of the page's table that say nothing. */
export function blankCells(page: string): readonly string[] {
  return [...cellsOf(page)].flatMap(([trouble, cells]) =>
    [...cells].flatMap(([action, cell]) => (cell === "" ? [`${trouble}, ${action}`] : [])),
  );
}

/**
 * The page in the documentation. What was tried now replaces what it said of these actions; the others stay, since
 * the whole matrix takes longer than one run may.
 */
export function faultDocument(results: readonly FaultResult[], page: string, listed: FaultList): string {
  const known = cellsOf(page);
  const now = cellsOf(faultTable(results));
  const rows = listed.troubles.map((trouble) => {
    // A run that ended early tells nothing of the rest.
    const [old, fresh] = [known.get(trouble), now.get(trouble)];
    const cellsFor = (action: string) => [fresh, old].map((row) => row?.get(action) ?? "");
    const states = listed.actions.map((action) => cellsFor(action).find((cell) => cell !== "") ?? "");
    return [trouble, ...states, fresh?.get(LAST) ?? old?.get(LAST) ?? ""];
  });
  const table = asTable([[CORNER, ...listed.actions, LAST], ...rows]);
  return `${INTRODUCTION}\n${figures(table)}\n\n${table}\n${LIMITS}`;
}

/** By trouble, then by the head of the column. */
function cellsOf(page: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [head = [], , ...body] = rowsOf(page);
  return new Map(
    body.map((row) => [
      row[0] ?? "",
      new Map(row.slice(1).map((cell, index) => [head[index + 1] ?? "", cell])),
    ]),
  );
}

function rowsOf(page: string): readonly (readonly string[])[] {
  const lines = page.split("\n").filter((line) => line.startsWith("| "));
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** `1,204 trials: 900 ended before, 300 after, 4 between.` */
function figures(table: string): string {
  const count = (letter: string) =>
    [...table.matchAll(new RegExp(`(?:^|[ ,|])${letter} (\\d+)`, "g"))].reduce(
      (sum, [, number]) => sum + Number(number),
      0,
    );
  const [before, after, between] = [count("B"), count("A"), count("\\*\\*between\\*\\*")];
  const [back, finished] = [count("B\\*"), count("A\\*")];
  const all = before + after + between + back + finished;
  return `${all} trials: ${before} ended before, ${after} after, ${between} between; in ${back + finished} the pane went half-way, and the next one took ${back} back and finished ${finished}.`;
}

const INTRODUCTION = `# What happens when something goes wrong

Every action is tried with everything that can go wrong while it writes, through the real office.js against the
preview's Excel: at a request that reads, and at every request from the last one before the first write on. Afterwards
the workbook is compared cell for cell, format for format, with the workbook before and after the action. **B**: it is
as it was before. **A**: it is as it is after. A number counts the trials. Where another author changed the workbook
meanwhile, their change stands in both. A star: the pane was gone half-way, and was opened again and used the note that
it had left in the file; what stood there is then compared. Each time the words that a person is shown are compared
with what they must say.

This page is written by \`SOAK=1 FAULTS_DOCUMENT=1 npx jest test/excel/fault-matrix\`, also action by action with
\`-t "wrong, flags"\`.
`;

const LIMITS = `## How it is done

- What an action needs to know, of the cells as of their looks, is read first. Then a note goes into the file: every
  step with what stood there. Then everything is written in one request, or, beyond a million characters, in a few.
  Then the metadata is saved, and the note goes.
- The request that writes a cell also reads it right before, so that what another author typed in the last moment is
  noticed, and given back.
- A pane that finds a note tells of it and offers to take back or to finish, cell by cell; what somebody changed since
  is left alone and named. As long as the note is there nothing else is begun.

## What does not hold

- Between the requests of an action that is too long for one, another author may protect a sheet. What was written
  there then stays until it is unprotected, since nobody but its owner may do that. The pane says so, and the note
  stays: once the sheet is unprotected, "Take back" takes the rest back.
- Rows that somebody inserts or sorts between a reload half-way and the next opening of the pane move our cells away
  from where the note has them. They are named as changed; Remove takes flags away wherever they stand.
- Half-way through a request Excel itself is trusted to stop at its first error.
`;
