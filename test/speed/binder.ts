import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { gridOfRows, workbookOf } from "../kit/grid";
import { namedPairs, type NamedPairs, type Names } from "./names";
import { randomNumbers, pick } from "./random";

export const AS_OF = dateSerial(2026, 11, 21);

const KPI_SHEETS = 22;
const OKR_SHEETS = 18;
const OWNERS = ["Ada Lovelace", "Grace Hopper", "Alan Kay", "Barbara Liskov", "Edsger Dijkstra"];
const KPI_HEADER = [
  "KPI",
  "Owner",
  "Unit",
  "Baseline",
  "Target",
  "Actual",
  "Cadence",
  "Last updated",
  "Source",
  "Notes",
];
const OKR_HEADER = [
  "Objective",
  "Key result",
  "Owner",
  "Start",
  "Target",
  "Current",
  "Due",
  "Last updated",
  "Comment",
];

/** The largest plan of the source articles: 33,000 KPIs, 24,000 key results under 8,000 objectives, on 40 sheets. */
export function binder(kpiCount = 33_000, names: Names = "realistic"): Workbook {
  return binderOf(namedPairs(kpiCount, Math.round((kpiCount * 24) / 33), names));
}

function binderOf({ kpis, keyResults }: NamedPairs): Workbook {
  const random = randomNumbers(kpis.length);
  const kpiRows = kpis.map(({ name }) => kpiRow(random, name));
  const okrRows = keyResults.map(({ text, objective }, index) =>
    okrRow(random, index % 3 === 0 ? objective : undefined, text),
  );
  return workbookOf(
    ...sheets("KPIs", KPI_HEADER, split(kpiRows, KPI_SHEETS)),
    ...sheets("OKRs", OKR_HEADER, split(okrRows, OKR_SHEETS)),
  );
}

function kpiRow(random: () => number, name: string): CellValue[] {
  const target = 20 + Math.floor(random() * 80);
  const actual = random() < 0.05 ? undefined : target - 20 + Math.floor(random() * 30);
  const updated = random() < 0.1 ? undefined : AS_OF - Math.floor(random() * 200);
  const owner = random() < 0.1 ? undefined : pick(random, OWNERS);
  const typed = random() < 0.2 ? `${target}%` : target;
  return [
    name,
    owner,
    "%",
    target - 20,
    typed,
    actual,
    pick(random, ["weekly", "monthly"]),
    updated,
    "Ledger",
    undefined,
  ];
}

function okrRow(random: () => number, objective: string | undefined, text: string): CellValue[] {
  const target = 50 + Math.floor(random() * 50);
  const now = target - Math.floor(random() * 40);
  return [
    objective,
    text,
    pick(random, OWNERS),
    10,
    target,
    now,
    AS_OF + 40,
    AS_OF - Math.floor(random() * 90),
    undefined,
  ];
}

/** As many parts of one size; thirds of objectives are never torn apart. */
function split<Row>(rows: readonly Row[], parts: number): readonly (readonly Row[])[] {
  const size = Math.max(3, Math.ceil(rows.length / parts / 3) * 3);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    rows.slice(part * size, (part + 1) * size),
  );
}

function sheets(
  name: string,
  header: readonly string[],
  parts: readonly (readonly CellValue[][])[],
): readonly Grid[] {
  return parts.map((rows, index) => gridOfRows([header, ...rows], { sheet: `${name} ${index + 1}` }));
}

/** What reading cannot do without: each text once in lower case. */
export function plainPass({ grids }: Workbook): number {
  let letters = 0;
  for (const { rows } of grids)
    for (const cells of rows)
      for (const { value } of cells) if (typeof value === "string") letters += value.toLowerCase().length;
  return letters;
}
