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

test("flags on ten tables are written in no more requests than on one", async () => {
  const requestsFor = async (count: number): Promise<number> => {
    await excel.open(
      ...Array.from(
        { length: count },
        (_, index) => gridOf({ sheet: `KPIs ${index}`, at: "B3" })`
        KPI   | Target | Actual | Updated
        Leads | 100    | 90     | 2026-05-01
        NPS   | 50     | 40     | 2026-05-01
      `,
      ),
    );
    const workbook = await excel.host.readWorkbook({ includeHidden: false });
    const roles = { B: "measure", C: "target", D: "actual", E: "updated" } as const;
    const tables = workbook.grids.map((grid) => tableOf(grid, { area: "B3:E5", roles }));
    const fingerprints = tables.map(({ fingerprint }) => fingerprint);
    const choice = { tables: fingerprints, flags: ["health"] as const, place: "beside" as const };
    let requests = 0;
    const stop = excel.preview.log.listen(({ kind, frame, text }) => {
      if (kind === "request" && frame === "pane" && !text.includes("_RemoveReference")) requests += 1;
    });
    const outcome = await excel.host.apply(planFlags(reviewOf(workbook, tables), choice));
    stop();
    expect(outcome.kind).toBe("written");
    return requests;
  };
  const [one, ten] = [await requestsFor(1), await requestsFor(10)];
  expect(ten).toBeLessThanOrEqual(one);
  expect(ten).toBeLessThanOrEqual(11);
});
