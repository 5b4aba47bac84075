import type { Cases } from "../../model/cases";
import { groupBy } from "../../model/group-by";
import type { Table } from "../../model/table";
import type { TodayLine } from "../../model/today";
import { counted, terms } from "../words";

/** More than a few rows of a table that say the same become one line, with the worst named. */
export function foldedLines(
  lines: readonly TodayLine[],
  { rows, settings }: Pick<Cases, "rows" | "settings">,
): readonly TodayLine[] {
  const tables = new Map(rows.map(({ measure, table }) => [measure.key, table]));
  const tableOf = ({ row = "" }: TodayLine) => tables.get(row);
  const ids = new Map([...new Set(tables.values())].map((table, id) => [table, id]));
  const alike = groupBy(lines, (line) => {
    const table = tableOf(line);
    return JSON.stringify([line.rule, line.severity, table && ids.get(table)]);
  });
  return [...alike.values()].flatMap((group) =>
    group.length > settings.linesMost ? [foldOf(group, group[0] && tableOf(group[0]), settings)] : group,
  );
}

function foldOf(
  group: readonly TodayLine[],
  table: Table | undefined,
  settings: Cases["settings"],
): TodayLine {
  const [worst] = group as readonly [TodayLine];
  const { keyResult, kpi } = terms(settings);
  const { at, word, tone, isOld, need, severity, rule, sheet } = worst;
  const noun = worst.kind === "kpi" ? kpi : keyResult;
  return {
    key: `fold ${rule} ${severity} ${table?.fingerprint ?? ""} ${sheet ?? ""}`,
    name: `${counted(group.length, noun)} of ${table?.title ?? sheet ?? ""}`,
    clause: `: ${worst.name}, ${group.length - 1} more`,
    reasons: worst.reasons,
    parts: group,
    persons: [...new Set(group.flatMap(({ persons }) => persons))],
    ...{ need, severity, rule, tone, isOld },
    ...(at && { at }),
    ...(word !== undefined && { word }),
    ...(sheet !== undefined && { sheet }),
  };
}
