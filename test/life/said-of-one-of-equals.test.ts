import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { correctionKey } from "../../src/core/model/correction";
import { dismissedTables } from "../../src/core/dismissed-tables";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { dateSerial } from "../../src/core/model/period";
import { applySteps } from "../kit/apply-steps";
import { gridOf, workbookOf } from "../kit/grid";
import { living } from "../kit/living-workbook";
import { linkedWorkbook } from "../kit/linked-workbook";

const DAY = dateSerial(2026, 10, 10);
const read = (workbook: Workbook): Review => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(read(workbook), request));

const FIGURES = gridOf({ sheet: "Figures" })`
  KPI    | Owner | Target | Actual | Last updated
  Churn  | Ada   | 2      | 2.5    | 2026-10-01
  Uptime | Alan  | 99     | 99.5   | 2026-10-01
  CSAT   | Grace | 4.5    | 4.6    | 2026-10-01
`;
const GOALS = gridOf({ sheet: "Goals" })`
  Objective | Key result                 | Owner | Baseline | Target | Actual | Due        | Last updated
  Delight   | Raise CSAT from 4.1 to 4.5 | Grace | 4.1      | 4.5    | 4.4    | 2026-12-31 | 2026-10-01
  Delight   | Win 20 references          | Ada   | 0        | 20     | 4      | 2026-12-31 | 2026-10-01
`;
const PLAIN = workbookOf(FIGURES, GOALS);
const LINKED = linkedWorkbook(PLAIN, ["Raise CSAT from 4.1 to 4.5", "CSAT"]);

function dismissed(workbook: Workbook, sheet = "Figures"): Workbook {
  const table = read(workbook).tables.find((one) => one.sheet === sheet);
  if (!table) throw new Error(`No table on ${sheet}.`);
  const correction = { kind: "dismissed", fingerprint: table.fingerprint } as const;
  return done(workbook, { kind: "correct", correction });
}

const takenOf = (workbook: Workbook) => read(workbook).tables.map(({ sheet }) => sheet);
const goneOf = (workbook: Workbook) => read(workbook).dismissed.map(({ sheet }) => sheet);
const askedOf = (workbook: Workbook) =>
  read(workbook).findings.flatMap(({ rule, sentence }) => (rule === "said-unclear" ? [sentence] : []));
const copiedTo = (at: number, workbook: Workbook, name = "Copy", of = "Figures") =>
  living.duplicated(workbook, of, { name, at });
const without = (workbook: Workbook, gone: string): Workbook => ({
  ...workbook,
  grids: workbook.grids.filter(({ sheet }) => sheet !== gone),
});

describe("A table that was dismissed, of which a copy is made", () => {
  test.each([0, 1, 2])("stays the one that is dismissed when the copy stands at place %s", (at) => {
    const copied = copiedTo(at, dismissed(PLAIN));
    expect([goneOf(copied), takenOf(copied), askedOf(copied)]).toEqual([
      ["Figures"],
      expect.arrayContaining(["Copy"]),
      [],
    ]);
    expect(dismissedTables(read(copied)).map(({ table }) => table.sheet)).toEqual(["Figures"]);
  });

  test.each([0, 2])("does not come back when the copy at place %s is dismissed as well", (at) => {
    const both = dismissed(copiedTo(at, dismissed(PLAIN)), "Copy");
    expect([...goneOf(both)].sort()).toEqual(["Copy", "Figures"]);
    const back = dismissedTables(read(both)).find(({ table }) => table.sheet === "Copy");
    const one = done(both, { kind: "bring back", dismissedAs: back?.dismissedAs ?? "" });
    expect(goneOf(one)).toEqual(["Figures"]);
  });

  test("is followed to another name of its sheet", () => {
    expect(goneOf(living.renamed(dismissed(PLAIN), "Figures", "Numbers"))).toEqual(["Numbers"]);
  });

  test("is followed by what links search, when both sheets have other names", () => {
    const renamed = living.renamed(copiedTo(0, dismissed(LINKED)), "Figures", "Numbers");
    expect([goneOf(renamed), askedOf(renamed)]).toEqual([["Numbers"], []]);
    const swapped = living.renamed(renamed, "Copy", "Figures");
    expect([goneOf(swapped), askedOf(swapped)]).toEqual([["Numbers"], []]);
  });

  test("counts for neither, and is asked about, when nothing tells which one it is", () => {
    const renamed = living.renamed(copiedTo(0, dismissed(PLAIN)), "Figures", "Numbers");
    expect([goneOf(renamed), takenOf(renamed)]).toEqual([[], ["Copy", "Numbers", "Goals"]]);
    expect(askedOf(renamed)).toEqual([
      `You said that the table on "Figures" is none. 2 tables have its rows now, and nobody can tell which one it is.`,
    ]);
    const again = dismissed(renamed, "Numbers");
    expect([goneOf(again), askedOf(again)]).toEqual([["Numbers"], []]);
    expect(read(again).metadata.corrections).toHaveLength(1);
  });

  test("does not hand its dismissal to a copy when its sheet is deleted", () => {
    const deleted = without(copiedTo(0, dismissed(PLAIN), "Figures (2)"), "Figures");
    expect([goneOf(deleted), askedOf(deleted)]).toEqual([
      [],
      [
        `You said that the table on "Figures" is none. The one on "Figures (2)" has its rows; nobody can tell whether it is the same.`,
      ],
    ]);
  });

  test("rests while its sheet is hidden, and is dismissed when it is back", () => {
    const copied = copiedTo(0, dismissed(PLAIN));
    const hidden = { ...without(copied, "Figures"), hiddenSheets: ["Figures"] };
    expect([goneOf(hidden), takenOf(hidden), askedOf(hidden)]).toEqual([[], ["Copy", "Goals"], []]);
    expect(goneOf(copied)).toEqual(["Figures"]);
  });
});

test("a sister that stood beside it never takes over what was said of a table whose sheet is deleted", () => {
  const sisters = workbookOf(FIGURES, { ...FIGURES, sheet: "South" }, GOALS);
  const deleted = without(dismissed(sisters), "Figures");
  expect([goneOf(deleted), takenOf(deleted), askedOf(deleted)]).toEqual([[], ["South", "Goals"], []]);
});

describe("What was said of a column", () => {
  const correction = {
    kind: "role",
    fingerprint: read(PLAIN).tables[0]?.fingerprint ?? "",
    header: "Owner",
    role: "none",
  } as const;
  const said = done(PLAIN, { kind: "correct", correction });
  const hasOwner = (workbook: Workbook) =>
    new Map(
      read(workbook).tables.map(({ sheet, columns }) => [
        sheet,
        columns.some(({ role }) => role === "owner"),
      ]),
    );

  test.each([0, 1, 2])("stays with its table when a copy stands at place %s", (at) => {
    const found = hasOwner(copiedTo(at, said));
    expect([found.get("Figures"), found.get("Copy")]).toEqual([false, true]);
  });

  test("is asked about when the column has another heading, and follows that by one click", () => {
    const renamed = living.typed(said, { sheet: "Figures", row: 0, column: 1 }, "Person responsible");
    expect(askedOf(renamed)).toEqual([
      `You said what "Owner" holds in the table on "Figures". No column of it is headed so any more.`,
    ]);
    const [unclear] = read(renamed).cases.unclear;
    const instead = unclear?.headingGone?.instead;
    expect(instead).toEqual({ header: "Person responsible", nth: 0 });
    if (unclear?.correction.kind !== "role") throw new Error("A column was spoken of.");
    const again = done(renamed, {
      kind: "correct",
      correction: { ...unclear.correction, ...instead },
      instead: correctionKey(unclear.correction),
    });
    expect([hasOwner(again).get("Figures"), askedOf(again), read(again).metadata.corrections.length]).toEqual(
      [false, [], 1],
    );
  });

  test("is asked about where nothing tells which one it is, and can be forgotten", () => {
    const renamed = living.renamed(copiedTo(0, said), "Figures", "Numbers");
    expect(askedOf(renamed)[0]).toContain(`You said what "Owner" holds in the table on "Figures".`);
    const [unclear] = read(renamed).cases.unclear;
    expect(unclear?.tables.map(({ sheet }) => sheet)).toEqual(["Copy", "Numbers"]);
  });
});

describe("What was said of a long list", () => {
  const NAMES = [
    "Ale",
    "Beer",
    "Cider",
    "Draff",
    "Earl",
    "Fizz",
    "Gin",
    "Hops",
    "Ice",
    "Juice",
    "Kir",
    "Lager",
  ];
  const listOf = (names: readonly string[]) =>
    gridOf({ sheet: "Figures" })`${[
      "KPI | Owner | Target | Actual | Last updated",
      ...names.map((name) => `${name} | Ada | 2 | 2.5 | 2026-10-01`),
    ].join("\n")}`;
  const LONG = workbookOf(listOf(NAMES), GOALS);
  const withList = (workbook: Workbook, names: readonly string[]) => ({
    ...workbook,
    grids: workbook.grids.map((grid) =>
      grid.sheet === "Figures" ? { ...grid, rows: listOf(names).rows } : grid,
    ),
  });

  test("holds when it is sorted so that other names stand first", () => {
    expect(goneOf(withList(dismissed(LONG), [...NAMES].reverse()))).toEqual(["Figures"]);
  });

  test("holds through weeks in which each of its names is replaced, as long as something is written now and then", () => {
    let names: readonly string[] = NAMES;
    let workbook = dismissed(LONG);
    for (const [week, name] of NAMES.entries()) {
      names = names.map((one) => (one === name ? `Product ${name}` : one));
      workbook = done(withList(workbook, names), { kind: "decline", keyResult: `Week ${week}`, kpi: "None" });
      expect(goneOf(workbook)).toEqual(["Figures"]);
    }
  });

  test("is asked about when its cells are cut to a sheet that has tables already", () => {
    const said = dismissed(LONG);
    const cells = said.grids.find(({ sheet }) => sheet === "Figures")?.rows ?? [];
    const cut = {
      ...said,
      grids: said.grids.map((grid) =>
        grid.sheet === "Figures"
          ? { ...grid, rows: [] }
          : { ...grid, rows: [...grid.rows, [], [], ...cells] },
      ),
    };
    expect([goneOf(cut), askedOf(cut)]).toEqual([
      [],
      [
        `You said that the table on "Figures" is none. The one on "Goals" has its rows; nobody can tell whether it is the same.`,
      ],
    ]);
  });
});

describe("Equal blocks on one sheet", () => {
  const blocks = (...titles: readonly string[]) =>
    workbookOf(
      gridOf({ sheet: "Regions" })`${titles
        .map(
          (title) => `
        ${title} |       |        |        |
        KPI      | Owner | Target | Actual | Last updated
        Churn    | Ada   | 2      | 2.5    | 2026-10-01
        Uptime   | Alan  | 99     | 99.5   | 2026-10-01
        CSAT     | Grace | 4.5    | 4.6    | 2026-10-01
                 |       |        |        |
      `,
        )
        .join("")}`,
    );
  const dismissedBlock = (workbook: Workbook, title: string) => {
    const table = read(workbook).tables.find((one) => one.title === title);
    const correction = { kind: "dismissed", fingerprint: table?.fingerprint ?? "" } as const;
    return done(workbook, { kind: "correct", correction });
  };
  const titlesGone = (workbook: Workbook) => read(workbook).dismissed.map(({ title }) => title);

  test("are told apart by their titles, wherever another one is put", () => {
    const said = dismissedBlock(blocks("North", "South"), "South");
    expect(titlesGone(said)).toEqual(["South"]);
    const more = { ...said, grids: blocks("West", "South", "North").grids };
    expect([titlesGone(more), askedOf(more)]).toEqual([["South"], []]);
  });

  test("are asked about when their titles do not tell and there are more than before", () => {
    const said = dismissedBlock(blocks("North", "South"), "South");
    const more = { ...said, grids: blocks("A", "B", "C").grids };
    expect([titlesGone(more), read(more).cases.unclear[0]?.tables.length]).toEqual([[], 3]);
  });
});
