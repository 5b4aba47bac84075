import type { Role } from "../../model/table";
import { LOOK_ALIKES } from "../../vocabulary/header-words";
import type { RoleColumn } from "../roles/role-column";
import type { Layout } from "../roles/layout";
import type { Candidate, Evidence, Judgement } from "./candidate";
import { EVIDENCE_PHRASES } from "./evidence-phrases";

/** What the pane says when something is not there that a table of this kind usually has. */
const USUALLY_THERE: readonly (readonly [string, readonly Role[]])[] = [
  ["target", ["target", "period:target"]],
  ["owner", ["owner"]],
];

const HEADINGS_TO_NAME = 3;
const PHRASES_TO_SAY = 2;
/** Weaker evidence is not worth a word. */
const WORTH_SAYING = 0.4;

/** `"Key result" and "Target" head the columns; no owner column.`: what decided, the strongest first. */
export function reasonFor({ layout, titles }: Candidate, judgement: Judgement): string {
  const headings = decidingHeadings(layout.columns, judgement.evidence);
  const periods = new Set(layout.columns.flatMap(({ evidence }) => evidence.period ?? [])).size;
  const missing = isByRow(layout) ? missingColumns(layout.columns) : [];
  const parts = [
    ...(headings.length > 0
      ? [`${sentenceList(headings)} ${headings.length === 1 ? "heads a column" : "head the columns"}`]
      : []),
    ...phrases(judgement.evidence, "for").slice(0, Math.max(1, PHRASES_TO_SAY - headings.length)),
    ...(periods >= 2 ? [`${periods} periods side by side`] : []),
    ...(missing.length > 0 ? [`no ${missing.join(" and no ")} column`] : []),
  ];
  const isTitled = titles.near[judgement.kind] && titles.title !== undefined;
  const title = isTitled ? ` The title says "${titles.title ?? ""}".` : "";
  return `${asSentence(parts.length > 0 ? parts : ["the columns lie like those of such tables"])}${title}`;
}

/** `"Invoice" and "Debit" head another kind of table.`: why a stretch of a sheet is not taken for a table of ours. */
export function reasonAgainst({ evidence }: Judgement, { layout }: Pick<Candidate, "layout">): string {
  const [first] = evidence;
  // What no weight outweighs needs no other reason.
  const isSettled = first?.points === -Infinity && first.observation in EVIDENCE_PHRASES;
  const said = phrases(isSettled ? [first] : evidence, "against").map((phrase) =>
    phrase === OTHER_HEADINGS ? (headingsOfOthers(layout.columns) ?? phrase) : phrase,
  );
  return asSentence(said.length > 0 ? said : ["nothing says that it holds KPIs or OKRs"]);
}

const OTHER_HEADINGS = EVIDENCE_PHRASES["look-alike headings"]?.against;

/** The plainest headings, by which the user sees what it was taken for. */
function headingsOfOthers(columns: readonly RoleColumn[]): string | undefined {
  const others = columns
    .filter(isOfOthers)
    .sort((one, other) => (other.meaning?.score ?? 0) - (one.meaning?.score ?? 0))
    .map(({ evidence }) => `"${evidence.ownHeader}"`);
  const named = [...new Set(others)].slice(0, HEADINGS_TO_NAME);
  return named.length === 0
    ? undefined
    : `${sentenceList(named)} ${named.length === 1 ? "heads" : "head"} another kind of table`;
}

function isOfOthers({ meaning, evidence: { ownHeader } }: RoleColumn): boolean {
  const says: readonly string[] = LOOK_ALIKES;
  return meaning !== undefined && says.includes(meaning.meaning) && /\p{L}/u.test(ownHeader);
}

/** What speaks loudest in that direction, in words. */
function phrases(evidence: readonly Evidence[], direction: "for" | "against"): readonly string[] {
  return evidence
    .filter(({ points }) => (direction === "for" ? points >= WORTH_SAYING : points <= -WORTH_SAYING))
    .flatMap(({ observation }) => EVIDENCE_PHRASES[observation]?.[direction] ?? [])
    .slice(0, PHRASES_TO_SAY);
}

/** What an observation of several headings is about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  "target and actual": ["target", "actual", "period"],
  "measure and unit": ["measure", "unit"],
  "key results named": ["keyResult"],
};

/** The names first, then the columns whose headings spoke loudest. */
function decidingHeadings(columns: readonly RoleColumn[], evidence: readonly Evidence[]): readonly string[] {
  const worth = worthOfMeanings(evidence);
  return columns
    .filter(({ role, evidence: { header } }) => role !== undefined && header !== "")
    .map(({ role, meaning, evidence: { header } }) => {
      const says = meaning?.meaning ?? role ?? "";
      return { header, says, points: isName(role) ? Infinity : (worth.get(says) ?? 0) };
    })
    .filter(({ points }) => points > 0)
    .sort((one, other) => (one.points === other.points ? 0 : other.points - one.points))
    .filter(({ says }, at, all) => all.findIndex((other) => other.says === says) === at)
    .slice(0, HEADINGS_TO_NAME)
    .map(({ header }) => `"${header}"`);
}

function worthOfMeanings(evidence: readonly Evidence[]): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const { observation, points } of evidence) {
    const [about, meaning = ""] = observation.split(" ");
    const meanings = ABOUT[observation] ?? (about === "heading" || about === "name" ? [meaning] : []);
    for (const each of meanings) worth.set(each, (worth.get(each) ?? 0) + points);
  }
  return worth;
}

function isName(role: Role | undefined): boolean {
  return role !== undefined && NAME_ROLES.includes(role);
}

const NAME_ROLES: readonly Role[] = ["measure", "keyResult", "objective|keyResult", "objective"];

function isByRow({ orientation, seriesColumn }: Layout): boolean {
  return seriesColumn === undefined && (orientation === "rows" || orientation === "hierarchy");
}

function missingColumns(columns: readonly RoleColumn[]): readonly string[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  return USUALLY_THERE.filter(([, roles]) => !roles.some(has)).map(([word]) => word);
}

function asSentence(parts: readonly string[]): string {
  const text = parts.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function sentenceList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
