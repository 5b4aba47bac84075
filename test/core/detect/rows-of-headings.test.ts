import { headingReader } from "../../../src/core/detect/headings/read-heading";
import { headerCell } from "../../../src/core/detect/regions/header-cells";
import { isHeaderRow } from "../../../src/core/detect/regions/header-likeness";
import { BLANK } from "../../../src/core/model/cell";

const read = headingReader();

function isHeading(...values: readonly (string | number)[]): boolean {
  const cells = values.map((value, column) => headerCell(column, { ...BLANK, value }, read));
  return isHeaderRow({ row: 0, left: 0, right: values.length - 1, cells });
}

describe("whether a row that stands free heads a table", () => {
  it("days and words that come again among numbers are values", () => {
    expect(isHeading("24 days", "Met", "24 days", "Met", "24 days", "Met", 22, "Met", 24, "Met")).toBe(false);
  });

  it("Target and Actual that come again under months are headings", () => {
    expect(isHeading("Target", "Actual", "Target", "Actual")).toBe(true);
  });
});
