/** How one action ended under one trouble. */
export interface FaultResult {
  readonly action: string;
  readonly trouble: string;
  readonly state: "before" | "after" | "between";
  readonly words: string;
}

const LETTERS = { before: "B", after: "A", between: "**between**" } as const;

/** One row for each trouble, one column for each action; letters say how the workbook stood afterwards. */
export function faultTable(results: readonly FaultResult[]): string {
  const actions = [...new Set(results.map(({ action }) => action))];
  const troubles = [...new Set(results.map(({ trouble }) => trouble))];
  const head = ["What goes wrong", ...actions, "What is said, for one"];
  const rows = troubles.map((trouble) => {
    const met = results.filter((result) => result.trouble === trouble);
    const words = met.find(({ state }) => state === "before")?.words ?? met[0]?.words ?? "";
    const states = actions.map((action) => letters(met.filter((result) => result.action === action)));
    return [trouble, ...states, words];
  });
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

/** `B 3, A 1`: so many trials ended so. */
function letters(results: readonly FaultResult[]): string {
  return (["before", "after", "between"] as const)
    .map((state) => ({ state, count: results.filter((result) => result.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${LETTERS[state]} ${count}`)
    .join(", ");
}

/** The page in the documentation. */
export function faultDocument(table: string): string {
  return `${INTRODUCTION}\n${table}\n${LIMITS}`;
}

const INTRODUCTION = `# What happens when something goes wrong

Every action is tried with everything that can go wrong while it writes, early, in the middle and late, through the
real office.js against the preview's Excel. Afterwards the workbook is compared cell for cell, format for format.
**B**: it is as it was before. **A**: it is as it is after the action. A number counts the trials. Where another author
changed the workbook meanwhile, their change stands in both.

This page is written by \`FAULTS_DOCUMENT=1 npx jest test/excel/fault-matrix\`, which tries a part of it that crosses
every action with other troubles; with \`SOAK=1\` it tries everything.
`;

const LIMITS = `## What does not hold

- A sheet that another author protects in the middle of an action keeps what stood there at that moment, since nobody
  but its owner may unprotect it. The pane says "Not everything could be taken back"; Remove takes the rest away once
  the sheet is open again.
- A pane that is reloaded in the middle of an action forgets how to take it back: what was written stays, until Remove
  takes it away. A heading of ours without a formula below it is then not recognised as ours.
- An Excel that fills calculated columns by itself is not among the trials.
- Half-way means after one of the requests of an action; inside a request Excel itself is trusted to stop at its
  first error.
`;
