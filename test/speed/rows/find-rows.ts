import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Workbook } from "../../../src/core/model/workbook";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook";
import { processorTime } from "../clock";
import { cost, type Result } from "../result";

const CELLS = 1_000_000;
/** Finding the tables may cost as much as reading the file twice. */
const REACH = 2;

/** Finding the tables in a million cells, against reading them from a text file. */
export async function findRows(): Promise<readonly Result[]> {
  const shapes = [
    ["one table of KPIs", `KPI,Owner,Unit,Target,Actual,Q1,Q2,Q3,Q4,Status`, kpi],
    ["raw numbers", Array.from({ length: 100 }, (_, at) => `Field ${at}`).join(","), numbers],
  ] as const;
  const results: Result[] = [];
  for (const [name, header, rowOf] of shapes) {
    const rows = CELLS / header.split(",").length;
    const text = [header, ...Array.from({ length: rows }, (_, row) => rowOf(row))].join("\n");
    results.push(await found(name, new TextEncoder().encode(text)));
  }
  return results;
}

async function found(name: string, bytes: Uint8Array): Promise<Result> {
  const started = process.cpuUsage();
  const workbook: Workbook = await readWorkbookFile(bytes, "cells.csv");
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  const finding = processorTime(() => detectTables(workbook, []));
  return cost(`find in a million cells: ${name}`, finding, {
    what: "reading them",
    milliseconds,
    reach: REACH,
  });
}

function kpi(row: number): string {
  const numbers = [97, 89, 13, 17, 19, 23].map((modulus) => (row % modulus) + 0.5);
  return `Response time ${row},Owner ${row % 90},days,${numbers.join(",")},${row % 3 ? "On track" : "At risk"}`;
}

function numbers(row: number): string {
  return Array.from({ length: 100 }, (_, column) => (row * 7 + column) % 9973).join(",");
}
