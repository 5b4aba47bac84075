import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * Who may import whom, the same table as in src/README.md. A folder sees itself and what is listed, and nothing else
 * of ours; the row with the longest name that fits a file is the one that counts. A file without a row is an error.
 */
export const LAYERS = {
  "src/core/model": [],
  "src/core/vocabulary": ["src/core/model"],
  "src/core/text": ["src/core/model", "src/core/vocabulary"],
  "src/core/assess": ["src/core/model"],
  "src/core/evidence": ["src/core/model", "src/core/assess"],
  "src/core/review": ["src/core/model"],
  "src/core/review/today": ["src/core/model", "src/core/review", "src/core/assess", "src/core/evidence"],
  "src/core/detect": ["src/core/model", "src/core/vocabulary", "src/core/text"],
  "src/core/parse": ["src/core/model", "src/core/vocabulary", "src/core/text"],
  "src/core/link": ["src/core/model", "src/core/vocabulary", "src/core/text"],
  "src/core/extract": ["src/core/model", "src/core/parse"],
  "src/core/explain": ["src/core/model", "src/core/assess", "src/core/text"],
  "src/core/ours": ["src/core/model", "src/core/parse", "src/core/text"],
  "src/core/formula": ["src/core/model"],
  "src/core/formula/plain": ["src/core/model", "src/core/formula"],
  "src/core/check-in": ["src/core/model", "src/core/vocabulary", "src/core/text", "src/core/parse"],
  "src/core/report": ["src/core/model"],
  "src/core/plan": ["src/core/model", "src/core/ours", "src/core/formula"],
  "src/core/answer": ["src/core/model", "src/core/parse", "src/core/assess", "src/core/vocabulary"],
  "src/core": ["src/core"],
  "src/functions": ["src/core/model", "src/core/answer"],
  "src/port": ["src/core/model"],
  "src/excel": ["src/core/model", "src/port"],
  "src/pane": ["src/core", "src/port", "src/xlsx"],
  "src/xlsx": ["src/core/model"],
  "src/inspect": ["src", "preview"],
  src: ["src"],
  preview: ["src/xlsx", "src/core/model"],
};

const ROWS = Object.keys(LAYERS);
const within = (folder) => `^${folder}/`;
const inside = (folder, others) => others.filter((other) => other.startsWith(`${folder}/`));

/** Files that belong to a row of their own although they stand below this one. */
const lower = (row) => inside(row, ROWS).map(within);

const layer = (row) => ({
  name: row,
  severity: "error",
  comment: `${row} may import ${LAYERS[row].join(", ") || "nothing"}.`,
  from: { path: within(row), pathNot: lower(row) },
  to: { path: "^(src|preview|test)/", pathNot: [row, ...LAYERS[row]].map(within) },
});

/** Folders of the product that no row speaks of: the row of `src` itself is for entries alone. */
function strangers() {
  const folders = (parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.posix.join(parent, name));
  const known = (folder) => ROWS.includes(folder);
  return [...folders("src"), ...folders("src/core")].filter((folder) => !known(folder));
}

const unknown = strangers();
if (unknown.length > 0) throw new Error(`No row in LAYERS says what ${unknown.join(", ")} may import.`);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...ROWS.map(layer),
    {
      name: "no-cycle",
      severity: "error",
      comment: "Files that import each other in a circle cannot be read one after the other.",
      from: { path: "^(src|preview|test)/" },
      // What is loaded later breaks the circle: the pane's entry fetches its views when they are needed.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/|^\\.cache/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "types"] },
  },
};
