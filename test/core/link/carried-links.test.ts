import { carriedLinks } from "../../../src/core/link/carried-links";
import type { Cell } from "../../../src/core/model/cell";
import type { LinkedPair } from "../../../src/core/model/assessment";
import { dateSerial } from "../../../src/core/model/period";
import { greenDashboard } from "../../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../../kit/linked-workbook";

const DUE = dateSerial(2026, 12, 31);
const CSAT = "Raise CSAT from 4.1 to 4.6";

/** The same row with another id, due on another day. */
function asLater(cell: Cell, due: number): Cell {
  if (cell.value === DUE) return { ...cell, value: due };
  const { value } = cell;
  return typeof value === "string" && value.startsWith("KR-") ? { ...cell, value: `${value}9` } : cell;
}

function withCopy(name: string, due: number) {
  const linked = linkedWorkbook(greenDashboard(), [CSAT, "CSAT"]);
  const sheet = linked.grids.find((grid) => grid.sheet === "OKR Q3");
  if (!sheet) throw new Error("The sheet was expected.");
  const copy = {
    ...sheet,
    sheet: name,
    rows: sheet.rows.map((cells) => cells.map((cell) => asLater(cell, due))),
  };
  return readLinked({ ...linked, grids: [...linked.grids, copy] });
}

test("what was linked on a sheet is proposed for the same words on its copy, once", () => {
  const { scorecard, links } = withCopy("OKR Q4", DUE + 90);
  expect(links.map(({ link }) => link.keyResultName)).toEqual([CSAT]);
  const carried = carriedLinks(scorecard, links);
  expect(carried.map(({ keyResult, relation }) => [keyResult.split("!")[0], relation])).toEqual([
    ["OKR Q4", "measures"],
  ]);
  expect(carried[0]?.evidence).toBe(`"${CSAT}" was linked so on OKR Q3.`);
});

test("nothing is carried back to a sheet that ended before, or on the same day", () => {
  for (const due of [DUE - 92, DUE]) {
    const { scorecard, links } = withCopy("OKR Q2", due);
    expect(carriedLinks(scorecard, links)).toEqual([]);
  }
});

test.each([
  ["each in its order", [-184, -92]],
  ["the older one below", [-92, -184]],
] as const)("a pair of several quarters is proposed once, as the last one linked it: %s", (_, due) => {
  const { scorecard, links } = withCopy("OKR Q4", DUE + 90);
  const [pair] = links;
  const { keyResult } = pair ?? {};
  if (!pair || !keyResult) throw new Error("A link was expected.");
  const quarters = due.map((days): LinkedPair => ({
    ...pair,
    link: { ...pair.link, relation: days === -92 ? "guards" : "measures" },
    keyResult: { ...keyResult, inputs: { ...keyResult.inputs, due: DUE + days } },
  }));
  const [carried, ...others] = carriedLinks(scorecard, quarters).filter(
    (proposal) => proposal.keyResult.split("!")[0] === "OKR Q4",
  );
  expect([carried?.relation, others]).toEqual(["guards", []]);
});
