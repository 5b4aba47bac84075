import { findTables } from "../../../src/core/detect/detect-tables";
import type { Correction } from "../../../src/core/model/correction";
import type { Table } from "../../../src/core/model/table";
import { planFor } from "../../../src/core/plan-for";
import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { applySteps } from "../../kit/apply-steps";
import { gridOf, workbookOf } from "../../kit/grid";

const sheetOf = (sheet: string, last: string) => gridOf({ sheet })`
  KPI          | Owner | Target | Target | Actual | Last updated
  Churn        | Ada   | 2      | 3      | 2.5    | 2026-10-01
  Uptime       | Alan  | 99     | 98     | 99.5   | 2026-10-01
  CSAT         | Grace | 4.5    | 4      | 4.6    | 2026-10-01
  ${last}      | Emmy  | 10     | 12     | 11     | 2026-10-01
`;

/** Three sheets of one layout: two with the same names, one with a name of its own. */
const workbook = workbookOf(sheetOf("North", "Visits"), sheetOf("South", "Visits"), sheetOf("East", "Calls"));
const tablesWith = (...corrections: readonly Correction[]) => findTables(workbook, corrections).tables;
const [north, south, east] = tablesWith() as readonly [Table, Table, Table];
const sheets = (tables: readonly Table[]) => tables.map(({ sheet }) => sheet);

test.each([north, south, east])("dismissing $sheet dismisses one table", ({ sheet, fingerprint }) => {
  const left = tablesWith({ kind: "dismissed", fingerprint });
  expect(sheets(left)).toEqual(["North", "South", "East"].filter((other) => other !== sheet));
});

test.each([
  { nth: 0, roles: ["baseline", east.columns[3]?.role] },
  { nth: 1, roles: [east.columns[2]?.role, "baseline"] },
])("a role belongs to one of the columns that share a heading, and to one table ($nth)", ({ nth, roles }) => {
  const { fingerprint } = east;
  const corrected = tablesWith({ kind: "role", fingerprint, header: "Target", nth, role: "baseline" });
  expect(corrected[2]?.columns.slice(2, 4).map(({ role }) => role)).toEqual(roles);
  expect(corrected.slice(0, 2)).toEqual([north, south]);
});

/** `Note` is merged over two columns, and shared by a third one. */
const merged = gridOf({ sheet: "West", merges: ["D1:E1"] })`
  KPI    | Target | Actual | Note  |       | Note  | Last updated
  Churn  | 2      | 2.5    | fine  | early | none  | 2026-10-01
  Uptime | 99     | 99.5   | late  | fine  | check | 2026-10-01
  CSAT   | 4.5    | 4.6    | check | late  | fine  | 2026-10-01
`;

test.each([0, 1, 2])("a role belongs to one column of a merged heading, and of its namesake (%d)", (nth) => {
  const tablesOf = (...said: readonly Correction[]) => findTables(workbookOf(merged), said).tables;
  const [read] = tablesOf();
  const notes = (table: Table | undefined) => table?.columns.filter(({ header }) => header === "Note") ?? [];
  expect(notes(read)).toHaveLength(3);
  const fingerprint = read?.fingerprint ?? "";
  const [corrected] = tablesOf({ kind: "role", fingerprint, header: "Note", nth, role: "department" });
  const expected = notes(read).map(({ role }, place) => (place === nth ? "department" : role));
  expect(notes(corrected).map(({ role }) => role)).toEqual(expected);
});

test("a table whose rows were renamed since is still the one that was dismissed, its sisters are not", () => {
  const fingerprint = east.fingerprint.replace("csat", "satisfaction");
  expect(sheets(tablesWith({ kind: "dismissed", fingerprint }))).toEqual(["North", "South"]);
});

test("a newer declaration replaces the one that it overlaps, and no other", () => {
  const declared = (sheet: string, bottom: number): Correction => ({
    kind: "declared",
    sheet,
    area: { top: 0, left: 0, bottom, right: 5 },
    tableKind: "kpi",
  });
  const today = dateSerial(2026, 10, 8);
  const [first, ...others] = [declared("North", 2), declared("South", 4), declared("North", 4)] as const;
  const review = reviewWorkbook(workbook, today);
  const after = applySteps(workbook, planFor(review, { kind: "correct", correction: first, also: others }));
  const { metadata } = reviewWorkbook(after, today);
  expect(metadata.corrections).toMatchObject([declared("South", 4), declared("North", 4)]);
});
