import type { Cell } from "../../../../src/core/model/cell";
import type { Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../../../kit/linked-workbook";
import { living } from "../../../kit/living-workbook";

const COPY = "Revenue (2)";
const ALL = { kind: "remove", scope: "everything" } as const;
const FLAGS: readonly unknown[] = ["Health", "Staleness", "Link"];

const planned = (workbook: Workbook, request: PlanRequest) => planFor(readLinked(workbook), request);
const done = (workbook: Workbook, request: PlanRequest) => applySteps(workbook, planned(workbook, request));
const linked = linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
const written = done(linked, {
  kind: "flags",
  choice: {
    tables: readLinked(linked).tables.map(({ fingerprint }) => fingerprint),
    flags: ["health", "staleness", "link"],
    place: "beside",
  },
});

const pasted = ({ value, numberFormat = "General" }: Cell): Cell => ({ value, numberFormat });
const asValues = (workbook: Workbook, sheet = "Revenue") =>
  withSheet(workbook, sheet, (grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(pasted)) }));
const copied = (workbook: Workbook) => living.duplicated(workbook, "Revenue", { name: COPY, at: 0 });
const lost = ({ metadata, ...rest }: Workbook): Workbook => (metadata === undefined ? rest : rest);

/** Without what stood below them. */
const emptied = (workbook: Workbook) =>
  withSheet(workbook, "Revenue", (grid) => {
    const isFlag = (column: number) => grid.rows.some((cells) => FLAGS.includes(cells[column]?.value));
    const bare = (cell: Cell, column: number) =>
      isFlag(column) && !FLAGS.includes(cell.value) ? { value: undefined } : cell;
    return { ...grid, rows: grid.rows.map((cells) => cells.map(bare)) };
  });
const without = (workbook: Workbook, heading: string) =>
  withSheet(workbook, "Revenue", (grid) => {
    const gone = grid.rows
      .flatMap((cells) => cells.findIndex(({ value }) => value === heading))
      .find((at) => at >= 0);
    return { ...grid, rows: grid.rows.map((cells) => cells.filter((_, column) => column !== gone)) };
  });

const untitled = (workbook: Workbook, heading: string) =>
  withSheet(workbook, "Revenue", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) => (cell.value === heading ? { value: undefined } : cell)),
    ),
  }));

const held = ({ grids }: Workbook) =>
  grids.map(({ sheet, rows }: Grid) => [
    sheet,
    rows.map((cells) =>
      cells.flatMap(({ value, formula }) => (value === undefined ? [] : [formula ?? value])),
    ),
  ]);
const asked = (workbook: Workbook, request: PlanRequest = ALL) =>
  (planned(workbook, request).doubts ?? []).map(({ sheet, columns }) => [
    sheet,
    ...columns.map(({ header }) => header),
  ]);

const measured = done(greenDashboard(), {
  kind: "flags",
  choice: {
    tables: readLinked(greenDashboard()).tables.map(({ fingerprint }) => fingerprint),
    flags: ["progress"],
    place: "beside",
  },
});

type Story = readonly [string, Workbook, Workbook, readonly (readonly string[])[]];

const STORIES: readonly Story[] = [
  [
    "words that were pasted as values before their sheet was copied",
    copied(asValues(written)),
    copied(greenDashboard()),
    [[COPY, "Direction", "Health", "Staleness", "Link"]],
  ],
  [
    "words that were pasted as values where the hidden part was lost",
    asValues(lost(written)),
    greenDashboard(),
    [["Revenue", "Direction", "Health", "Staleness", "Link"]],
  ],
  [
    "emptied headings of usual words where the hidden part was lost",
    without(emptied(lost(written)), "Staleness"),
    greenDashboard(),
    [["Revenue", "Health", "Link"]],
  ],
  [
    "words that were pasted as values under a heading that somebody emptied",
    untitled(asValues(written), "Health"),
    greenDashboard(),
    [["Revenue", "Health"]],
  ],
  ["shares that were pasted as values", asValues(measured), greenDashboard(), [["Revenue", "Progress"]]],
  [
    "frozen words under an emptied heading that stand elsewhere since",
    living.inserted(untitled(done(written, { kind: "freeze" }), "Health"), "Revenue", 6, []),
    living.inserted(greenDashboard(), "Revenue", 6, []),
    [["Revenue", "Health"]],
  ],
];

test.each(STORIES)("%s stay, are asked about, and go once the user says so", (_, workbook, twin, doubts) => {
  expect(asked(workbook)).toEqual(doubts);
  const said = doubts.map(([sheet = ""]) => sheet);
  expect(held(done(workbook, { ...ALL, also: said }))).toEqual(held(twin));
  const kept = JSON.stringify(held(done(workbook, ALL)));
  expect(kept).not.toBe(JSON.stringify(held(twin)));
});

test("ids that somebody filled down under a heading of his own are asked about, and not when only flags go", () => {
  const ids = ["OKR ID", "KPI-101", "KPI-102", "KPI-103", "KPI-104", "KPI-105"];
  const sheet = living.duplicated(greenDashboard(), "Revenue", { name: "Plan", at: 0 });
  const plan = sheet.grids.filter((grid) => grid.sheet === "Plan");
  const [top = 0] = plan.flatMap(({ rows }) => rows.findIndex((cells) => cells.length > 3));
  const filled = living.inserted({ ...written, grids: [...plan, ...written.grids] }, "Plan", 20, [
    ...Array<undefined>(top),
    ...ids,
  ]);
  expect(asked(filled)).toEqual([["Plan", "OKR ID"]]);
  expect(asked(filled, { kind: "remove", scope: "flags" })).toEqual([]);
});

test("nothing is asked of what a person typed, nor where nothing of ours ever stood", () => {
  const typed = withSheet(copied(asValues(written)), COPY, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) =>
        FLAGS.includes(cell.value) || cell.value !== "On track" ? cell : { value: "Fine" },
      ),
    ),
  }));
  expect(asked(typed)).toEqual([[COPY, "Direction", "Staleness", "Link"]]);
  const own = living.inserted(greenDashboard(), "Revenue", 20, [undefined, undefined, "Health", "On track"]);
  expect(asked(own)).toEqual([]);
  expect(asked(living.inserted(written, "OKR Q3", 30, [undefined, undefined, "Progress"]))).toEqual([]);
});
