import type { Cases } from "../../model/cases";
import { SEVERITIES, type Finding } from "../../model/finding";
import { hasRowPerMeasure } from "../../model/table";
import { NEEDS, type MeasureKind, type Stand, type TodayLine } from "../../model/today";
import { foldedLines, foldedOthers } from "./fold-rows";
import { OWNER_NEVER, otherLine } from "./other-lines";
import { isWhole, keyOfCell, reasonsOfRows, UNLINKED } from "./reasons";
import { rowLine, type LineContext } from "./row-line";
import { standOf } from "./stands";

/** What lines are made of. */
export interface LineSources {
  readonly cases: Cases;
  readonly findings: readonly Finding[];
}

/**
 * Everything that needs somebody: one line per row, the worst reason speaking, what many rows of a table share as one,
 * and what is said of tables, persons, objectives and the whole plan. By need, then most urgent first.
 */
export function todayLines({ cases, findings }: LineSources): readonly TodayLine[] {
  const reasons = reasonsOfRows(cases, findings);
  const context = contextOf(cases);
  const rows = cases.rows.flatMap((row) => {
    const own = reasons.get(keyOfCell(row.measure.at));
    return own ? [rowLine(row, own, context)] : [];
  });
  const byCell = new Map(cases.rows.map((row) => [keyOfCell(row.measure.at), row]));
  const lineOf = new Map(rows.map((line) => [line.row, line]));
  const partsOf = ({ cells = [], rule }: Finding): readonly TodayLine[] => {
    const own = cells.flatMap((cell) => byCell.get(keyOfCell(cell)) ?? []);
    const parts = own.map((row) => lineOf.get(row.measure.key) ?? rowLine(row, NOTHING, context));
    return rule === OWNER_NEVER ? parts.filter((line) => line.rule === "never-updated") : parts;
  };
  // What speaks of a row that is not read any more, such as a lost end of a link, stands for itself.
  const hasRow = ({ at }: Finding) => at !== undefined && byCell.has(keyOfCell(at));
  const others = findings
    .filter((finding) => (isWhole(finding) || !hasRow(finding)) && finding.rule !== UNLINKED)
    .map((finding) => ({ finding, line: otherLine(finding, partsOf(finding), cases) }));
  const isSingle = ({ finding }: (typeof others)[number]) =>
    !isWhole(finding) || finding.subject === "objective";
  const whole = others.filter((other) => !isSingle(other)).map(({ line }) => line);
  const told = new Set(whole.filter(({ rule }) => rule === OWNER_NEVER).flatMap(({ parts }) => parts));
  const single = inOrder(
    rows.filter((line) => !told.has(line)),
    findings,
  );
  return inOrder(
    [...foldedLines(single, cases), ...foldedOthers(others.filter(isSingle), cases), ...whole],
    findings,
  );
}

/** Every row of one kind that stands so, whether or not it needs somebody: what a count of the overview filters to. */
export function rowsStanding(
  { cases, findings }: LineSources,
  kind: MeasureKind,
  stand: Stand,
): readonly TodayLine[] {
  const reasons = reasonsOfRows(cases, findings);
  const context = contextOf(cases);
  return cases.rows
    .filter(({ measure, assessment }) => measure.kind === kind && standOf(assessment.health) === stand)
    .map((row) => rowLine(row, reasons.get(keyOfCell(row.measure.at)) ?? NOTHING, context));
}

/** The lines of all rows, for the questions of a review. */
export function allRowLines({ cases, findings }: LineSources): readonly TodayLine[] {
  const reasons = reasonsOfRows(cases, findings);
  const context = contextOf(cases);
  return cases.rows.map((row) => rowLine(row, reasons.get(keyOfCell(row.measure.at)) ?? NOTHING, context));
}

const NOTHING = { findings: [], links: [] };

function contextOf(cases: Cases): LineContext {
  return {
    cases,
    hasKpis: cases.rows.some(({ measure, table }) => measure.kind === "kpi" && hasRowPerMeasure(table)),
  };
}

/** By need, then by severity, then as the findings are ordered; what no rule says stands last. */
function inOrder(lines: readonly TodayLine[], findings: readonly Finding[]): readonly TodayLine[] {
  const place = new Map<string, number>();
  findings.forEach((finding, index) => {
    const { rule, at, sentence } = finding;
    const key = `${rule} ${isWhole(finding) || !at ? sentence : keyOfCell(at)}`;
    if (!place.has(key)) place.set(key, index);
  });
  const placeOf = ({ rule, at, reasons }: TodayLine) =>
    place.get(`${rule} ${reasons[0]?.sentence ?? ""}`) ??
    place.get(`${rule} ${at ? keyOfCell(at) : ""}`) ??
    Number.MAX_SAFE_INTEGER;
  const rank = (line: TodayLine) =>
    NEEDS.indexOf(line.need) * SEVERITIES.length + SEVERITIES.indexOf(line.severity);
  const ranked = lines.map((line) => ({ line, rank: rank(line), place: placeOf(line) }));
  return ranked
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ line }) => line);
}
