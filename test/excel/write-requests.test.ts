import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { gridOf } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { reviewOf, tableOf } from "../kit/plan-review";

jest.setTimeout(120_000);

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

/** As many sheets with a table of two rows each. */
async function openTables(count: number): Promise<void> {
  const sheets = Array.from(
    { length: count },
    (_, index) => gridOf({ sheet: `KPIs ${index}`, at: "B3" })`
      KPI   | Target | Actual | Updated
      Leads | 100    | 90     | 2026-05-01
      NPS   | 50     | 40     | 2026-05-01
    `,
  );
  await excel.open(...sheets);
}

/** How many requests it takes to write a flag beside each table. */
async function requestsToFlag(flag: "health" | "staleness"): Promise<number> {
  const workbook = await excel.host.readWorkbook({ includeHidden: false });
  const roles = { B: "measure", C: "target", D: "actual", E: "updated" } as const;
  const tables = workbook.grids
    .filter(({ sheet }) => sheet.startsWith("KPIs"))
    .map((grid) => tableOf(grid, { area: "B3:E5", roles }));
  const fingerprints = tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables: fingerprints, flags: [flag], place: "beside" as const };
  let requests = 0;
  const stop = excel.preview.log.listen(({ kind, frame, text }) => {
    if (kind === "request" && frame === "pane" && !text.includes("_RemoveReference")) requests += 1;
  });
  const outcome = await excel.host.apply(planFlags(reviewOf(workbook, tables), choice));
  stop();
  expect(outcome.kind).toBe("written");
  return requests;
}

test("flags on ten tables are written in seven requests at most, as many as on one", async () => {
  await openTables(1);
  const one = [await requestsToFlag("health"), await requestsToFlag("staleness")];
  await openTables(10);
  // The second time our metadata is there already, and is read before it is replaced.
  const ten = [await requestsToFlag("health"), await requestsToFlag("staleness")];
  expect(ten).toEqual(one);
  expect(Math.max(...ten)).toBeLessThanOrEqual(7);
});
