import type { WritePlan } from "../../src/core/model/write-plan";
import { flagSources } from "../../src/core/flag-sources";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { headingsText, plannedSheets } from "../../src/pane/plan/planned-sheets";
import { besides } from "../../src/pane/plan/plan-summary";
import { greenDashboard } from "../kit/green-dashboard";
import { readLinked } from "../kit/linked-workbook";

function flagsOfAll(): WritePlan {
  const review = readLinked(greenDashboard());
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return planFlags(review, { tables, flags: ["health"], place: "beside" }, flagSources(review));
}

test("what is done to several sheets is one sentence", () => {
  const colours = besides(flagsOfAll()).filter((sentence) => sentence.startsWith("Colours"));
  expect(colours).toEqual([
    "Colours the status words on Revenue and OKR Q3; the words stay readable without colour.",
  ]);
});

test("a column of ids alone says what ids are for, since its heading does not", () => {
  const cells = ["OKR ID", "KPI-001"].map((becomes, row) => ({
    at: { sheet: "KPIs", row, column: 16 },
    was: undefined,
    becomes,
  }));
  const [planned] = plannedSheets([{ title: "KPIs → Q OKR ID", cells }]);
  expect(planned && headingsText(planned)).toBe(
    "an OKR ID beside each row, so that links survive sorting and inserting",
  );
});

test("a table that takes columns or a row in says so, and so does one that gives them up", () => {
  const area = { top: 0, left: 0, bottom: 4, right: 3 };
  const said = (becomes: typeof area, was = area) =>
    besides({
      ...flagsOfAll(),
      steps: [{ kind: "resize table", sheet: "KPIs", table: "tblKPI", was, becomes }],
    });
  const [wider, longer] = [
    { ...area, right: 5 },
    { ...area, bottom: 5 },
  ];
  expect(said(wider)).toEqual(["Takes the new columns into the table tblKPI."]);
  expect(said(longer)).toEqual(["Takes the new row into the table tblKPI."]);
  expect(said(area, wider)).toEqual(["Takes our columns out of the table tblKPI."]);
});
