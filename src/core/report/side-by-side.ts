import type { Compared } from "../model/compared";
import { groupBy } from "../model/group-by";
import type { LinkCase } from "../model/cases";
import type { ReportRow } from "../model/report";
import type { RowCase } from "../model/row-case";
import type { Terms } from "../model/terms";
import { inPoints, part, restRow, tallRow } from "./rows";

interface Sides {
  readonly rows: readonly RowCase[];
  readonly links: readonly LinkCase[];
}

/** As many as a meeting goes through one by one; the rest stands in the workbook. */
const MOST = 20;

/** The key results of the quarter with their scores, each beside the KPIs that measure or guard it. */
export function sideBySidePart(
  { rows, links }: Sides,
  { keyResult, kpi, ...many }: Terms,
): readonly ReportRow[] {
  const kpisOf = groupBy(links, (link) => link.keyResult.key);
  const own = rows.filter(({ measure }) => measure.kind === "key result");
  const told = own.slice(0, MOST).flatMap((row) => keyResultRows(row, kpisOf.get(row.measure.key) ?? []));
  return part(
    `${many.keyResults} beside their ${many.kpis}`,
    [keyResult, "Score", "Status", kpi, "", "its value and target"],
    [...told, ...restRow(own.length - MOST)],
  );
}

function keyResultRows(row: RowCase, links: readonly LinkCase[]): readonly ReportRow[] {
  const { progress } = row.assessment;
  const score = progress === undefined ? "–" : Math.min(1, Math.max(0, progress));
  const [first, ...others] = links.map(({ rows }) => rows.kpi);
  const beside = (kpi: RowCase | undefined) => [
    kpi?.word ?? "–",
    undefined,
    kpi && `${kpi.measure.name}: ${valueAndTarget(kpi)}`,
  ];
  return [
    ...tallRow({
      style: "row",
      cells: [undefined, row.measure.name, score, row.word, ...beside(first)],
      formats: { 2: "0%" },
    }),
    ...others.flatMap((kpi) =>
      tallRow({ style: "row", cells: [undefined, undefined, undefined, undefined, ...beside(kpi)] }),
    ),
  ];
}

function valueAndTarget({ shown: { actual, target } }: RowCase): string {
  return [actual, target].filter((words) => words !== "").join(" against ");
}

/** Every KPI with its word, and how it moved against the period and the year before; a plus is always better. */
export function kpisPart(
  rows: readonly RowCase[],
  kpis: string,
  comparedOf: (row: RowCase) => Compared,
): readonly ReportRow[] {
  const own = rows.filter(({ measure }) => measure.kind === "kpi");
  const told = own.slice(0, MOST).flatMap((row) => {
    const { sinceLast, sinceLastYear } = comparedOf(row);
    return tallRow({
      style: "row",
      cells: [
        undefined,
        row.measure.name,
        row.spelled.actual,
        changed(row, sinceLast),
        changed(row, sinceLastYear),
        row.word,
        row.shown.target,
      ],
    });
  });
  return part(
    `${kpis}, a plus is better`,
    ["", "Now", "On last", "On year", "Status", "target"],
    [...told, ...restRow(own.length - MOST)],
  );
}

/** `+2 %`, `−0.4`, `±0`; a dash where the other period is not known. */
function changed(row: RowCase, change: number | undefined): string {
  if (change === undefined) return "–";
  const shown = inPoints(row.show(Math.abs(change)));
  return change === 0 ? "±0" : `${change > 0 ? "+" : "−"}${shown}`;
}
