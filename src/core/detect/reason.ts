import type { Role } from "../model/table";
import type { Candidate, Judgement } from "./candidate";

/** What the pane says when something is not there that a table of this kind usually has. */
const USUALLY_THERE: readonly (readonly [string, readonly Role[]])[] = [
  ["target", ["target", "period:target"]],
  ["owner", ["owner"]],
];

/** Roles in the order in which the sentence names their headings. */
const WORTH_NAMING: readonly Role[] = [
  "objective|keyResult",
  "keyResult",
  "measure",
  "objective",
  "target",
  "actual",
  "progress",
  "period:target",
  "period:actual",
];
const HEADINGS_TO_NAME = 3;

/** `"Key result" and "Target" head the columns; no owner column.` */
export function reasonFor({ layout, titles }: Candidate, judgement: Judgement): string {
  const headings = WORTH_NAMING.flatMap(
    (role) => layout.columns.find((column) => column.role === role && column.evidence.header !== "") ?? [],
  )
    .slice(0, HEADINGS_TO_NAME)
    .map(({ evidence }) => `"${evidence.header}"`);
  const isByRow =
    layout.seriesColumn === undefined &&
    (layout.orientation === "rows" || layout.orientation === "hierarchy");
  const missing = !isByRow
    ? []
    : USUALLY_THERE.filter(
        ([, roles]) => !layout.columns.some(({ role }) => role !== undefined && roles.includes(role)),
      ).map(([word]) => word);
  const periods = new Set(layout.columns.flatMap(({ evidence }) => evidence.period ?? [])).size;
  const parts = [
    headings.length > 0
      ? `${sentenceList(headings)} ${headings.length === 1 ? "heads a column" : "head the columns"}`
      : "The headings name measures",
    ...(periods >= 2 ? [`${periods} periods side by side`] : []),
    ...(missing.length > 0 ? [`no ${missing.join(" and no ")} column`] : []),
  ];
  const isTitled = titles.near[judgement.kind] && titles.title !== undefined;
  return `${parts.join("; ")}.${isTitled ? ` The title says "${titles.title ?? ""}".` : ""}`;
}

function sentenceList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
