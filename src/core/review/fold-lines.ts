import { countsOf } from "../model/counts-of";
import { groupBy } from "../model/group-by";
import { SEVERITIES, type Finding, type FindingLine, type Severity } from "../model/finding";

/**
 * Findings told as lines: a person's rows that were never updated under that person, more than a few of a rule in one
 * table as one with the worst named, and what is left of one row as one, the first in order speaking.
 */
export function foldLines(findings: readonly Finding[], most: number): readonly FindingLine[] {
  const keys = findings.map(keyInTable);
  const counts = countsOf(keys);
  const owners = ownersOf(findings);
  const groups = groupBy(findings, (finding, at) => {
    const inTable = keys[at] ?? "";
    return owners.get(finding) ?? ((counts.get(inTable) ?? 0) > most ? inTable : keyAlone(finding));
  });
  return [...groups.values()].flatMap((group) => lineOf(group) ?? []);
}

/** Nobody reads on after that many of one urgency. */
export const MOST_LINES = 7;

/** The first lines of each severity, and how many more there are. */
export function firstLines(lines: readonly FindingLine[]): {
  readonly lines: readonly FindingLine[];
  readonly more: Readonly<Record<Severity, number>>;
} {
  const of = (severity: Severity) => lines.filter((line) => line.severity === severity);
  const more = SEVERITIES.map((severity) => [severity, Math.max(0, of(severity).length - MOST_LINES)]);
  return {
    lines: SEVERITIES.flatMap((severity) => of(severity).slice(0, MOST_LINES)),
    more: Object.fromEntries(more) as Record<Severity, number>,
  };
}

/** Never-updated rows stand under the line of the owner who never updates. */
function ownersOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const lines = findings.filter(({ subject }) => subject === "owner");
  const byCell = new Map(
    lines.flatMap((line) => (line.cells ?? []).map((cell) => [keyOfCell(cell), line] as const)),
  );
  const owners = new Map<Finding, string>();
  for (const finding of findings) {
    const line = finding.subject === "owner" ? finding : ownerLineOf(finding, byCell);
    if (line) owners.set(finding, `owner ${line.owner ?? ""}`);
  }
  return owners;
}

function ownerLineOf({ rule, at }: Finding, byCell: ReadonlyMap<string, Finding>): Finding | undefined {
  return rule === "never-updated" && at ? byCell.get(keyOfCell(at)) : undefined;
}

function keyAlone(finding: Finding): string {
  const isRow = finding.subject === "kpi" || finding.subject === "key-result";
  return finding.at && isRow
    ? `row ${finding.severity} ${keyOfCell(finding.at)}`
    : JSON.stringify([finding.rule, finding.subject, finding.at, finding.sentence]);
}

/** No text in it may be taken for the end of another: lengths stand before them. */
function keyInTable({ rule, severity, table = "", at }: Finding): string {
  return `table ${severity} ${rule} ${table.length} ${table}${at?.sheet ?? ""}`;
}

function keyOfCell({ sheet, row, column }: NonNullable<Finding["at"]>): string {
  return `${row} ${column} ${sheet}`;
}

function lineOf(group: readonly Finding[]): FindingLine | undefined {
  const [first] = group;
  if (!first) return undefined;
  const isOneRule = group.every(({ rule }) => rule === first.rule);
  const cells = group.flatMap(({ at }) => at ?? []);
  return {
    severity: first.severity,
    rule: first.rule,
    sentence: isOneRule && group.length > 1 ? `${group.length} times: ${first.sentence}` : first.sentence,
    count: group.length,
    cells,
    findings: group,
  };
}
