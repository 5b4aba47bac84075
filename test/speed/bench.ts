import { evaluateHealth } from "../../src/core/answer/evaluate-health";
import { evaluateStatement } from "../../src/core/answer/evaluate-statement";
import { proposeLinks } from "../../src/core/link/propose-links";
import type { CellValue } from "../../src/core/model/cell";
import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOfRows, workbookOf } from "../kit/grid";

/** Timings as ratios within one run, since machines are shared: how cost grows, and cost against a plain loop. */
const AS_OF = dateSerial(2026, 11, 21);
const METRICS = [
  "Net revenue retention",
  "Customer churn",
  "Gross margin",
  "Win rate",
  "First response time",
  "Uptime",
];

function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function kpiSheet(count: number) {
  const header: CellValue[] = ["KPI", "Owner", "Target", "Actual", "Last updated"];
  const rows = Array.from({ length: count }, (_, index): CellValue[] => [
    `${METRICS[index % METRICS.length] ?? ""} region ${index}`,
    "Ada Lovelace",
    100 + (index % 50),
    90 + (index % 60),
    AS_OF - (index % 200),
  ]);
  return workbookOf(gridOfRows([header, ...rows], { sheet: "KPIs" }));
}

function linkCandidates(count: number) {
  const kpis = Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    name: `${METRICS[index % 6] ?? ""} region ${index}`,
  }));
  const keyResults = kpis
    .slice(0, count / 10)
    .map(({ key, name }) => ({ key, text: `Raise ${name.toLowerCase()} from 10 to 20` }));
  return { kpis, keyResults };
}

function growth(name: string, work: (count: number) => () => unknown): void {
  const [small, large] = [work(3_300), work(33_000)];
  small();
  const ratio = milliseconds(large) / milliseconds(small);
  console.log(`${name}: 33,000 measures cost ${ratio.toFixed(1)} times 3,300 (10 is linear)`);
}

function against(name: string, calls: number, work: () => unknown): void {
  const text = JSON.stringify({ actual: 4.4, target: 4.6, words: "on track" });
  const parse = milliseconds(() => Array.from({ length: calls }, () => JSON.parse(text) as unknown));
  work();
  const own = milliseconds(() => Array.from({ length: calls }, work));
  console.log(
    `${name}: ${calls} calls cost ${(own / parse).toFixed(0)} times as many JSON.parse of 50 characters`,
  );
}

growth("review", (count) => {
  const workbook = kpiSheet(count);
  return () => reviewWorkbook(workbook, AS_OF);
});
growth("link proposals", (count) => {
  const { kpis, keyResults } = linkCandidates(count);
  return () => proposeLinks(keyResults, kpis);
});
against("OKR.HEALTH with numbers", 10_000, () =>
  evaluateHealth({
    actual: 4.4,
    target: 4.6,
    baseline: 4.1,
    start: AS_OF - 50,
    due: AS_OF + 40,
    asOf: AS_OF,
  }),
);
against("OKR.HEALTH with texts", 2_000, () =>
  evaluateHealth({
    actual: "$1.1M",
    target: ">= $1.2M",
    updated: "2026-11-01",
    cadence: "monthly",
    asOf: AS_OF,
  }),
);
against("OKR.STATEMENT", 2_000, () =>
  evaluateStatement("lift average contract value from $18K to $30K", null),
);
