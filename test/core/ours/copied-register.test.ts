import { reviewWorkbook } from "../../../src/core/review-workbook";
import { greenDashboard } from "../../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../../kit/linked-workbook";

const PAIR = ["Lift average contract value to 30000", "Average contract value"] as const;

test("a copy of the sheet of links is no table of key results, and breaks no link", () => {
  const linked = linkedWorkbook(greenDashboard(), PAIR);
  const register = linked.grids.find(({ sheet }) => sheet === "OKR Links");
  if (!register) throw new Error("There is no register.");
  const copied = { ...linked, grids: [...linked.grids, { ...register, sheet: "OKR Links (2)" }] };
  const { links, tables, asOf } = readLinked(copied);
  expect(links.map(({ kpi, trouble }) => [kpi?.name, trouble])).toEqual([[PAIR[1], undefined]]);
  expect(tables).toEqual(reviewWorkbook(linked, asOf).tables);
});
