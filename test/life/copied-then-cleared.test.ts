import { registerColumn } from "../kit/register-column";
import { blankGrid, gridOf } from "../../src/core/model/grid";
import { dismissedTables } from "../../src/core/dismissed-tables";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { keyOf, linkedWorkbook, readLinked } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";
import { recalculated } from "./recalculated";

const CSAT = "Raise CSAT from 4.1 to 4.6";
const LINKED = linkedWorkbook(greenDashboard(), [CSAT, "CSAT"]);
const LINKED_ID = readLinked(LINKED).links[0]?.link.keyResultId ?? "";
const [ORIGINAL, COPY] = ["OKR Q3", "OKR Q3 (2)"];
const DAY = readLinked(LINKED).asOf;

function done(workbook: Workbook, request: PlanRequest): Workbook {
  return recalculated(applySteps(workbook, planFor(readLinked(workbook), request)), DAY);
}

/** The sheet was duplicated for the new quarter, to this place, and the ids of the original were cleared. */
function copiedThenCleared(at: number, workbook = LINKED): Workbook {
  const copied = living.duplicated(workbook, ORIGINAL, { name: COPY, at });
  const isId = (value: unknown) => typeof value === "string" && /^KR-\d+$/.test(value);
  return recalculated(
    living.cleared(copied, ORIGINAL, ({ value }) => isId(value)),
    DAY,
  );
}

const verdictsOf = (workbook: Workbook) => readLinked(workbook).links.map(({ verdict }) => verdict);
const rowsOf = (workbook: Workbook) => readLinked(workbook).links.map(({ keyResult }) => keyResult?.at.sheet);
const rulesOf = (workbook: Workbook) => readLinked(workbook).findings.map(({ rule }) => rule);
const idsOn = (workbook: Workbook, sheet: string) =>
  (gridOf(workbook.grids, sheet)?.rows ?? []).flatMap((cells) =>
    cells.flatMap(({ value }) => (typeof value === "string" && /^KR-\d+$/.test(value) ? [value] : [])),
  );

describe.each([0, 1, 2])("A sheet that was duplicated to place %s before its ids were cleared", (at) => {
  const cleared = copiedThenCleared(at);

  test("keeps its links: they do not go over to the copy, in pane or cells", () => {
    expect(verdictsOf(cleared)).toEqual(["Broken link"]);
    expect(readLinked(cleared).links[0]?.trouble).toContain(
      `The key result on "${ORIGINAL}" has lost its id`,
    );
    expect(rulesOf(cleared)).toEqual(expect.arrayContaining(["copied-ids", "ids-lost"]));
    const register = (workbook: Workbook) =>
      gridOf(workbook.grids, "OKR Links")?.rows[1]?.[registerColumn("keyResultRow")]?.formula;
    expect(register(done(cleared, { kind: "follow" }))).toBe(register(LINKED));
    expect(register(done(cleared, { kind: "refresh" }))).toBe(register(LINKED));
  });

  test.each([
    ["its ids come back and then the copy becomes the new quarter", ["follow", "quarter"]],
    ["the copy becomes the new quarter and then its ids come back", ["quarter", "follow"]],
  ] as const)("is linked as before once %s", (_, kinds) => {
    const mended = kinds.reduce(
      (workbook, kind) => done(workbook, kind === "quarter" ? { kind, sheet: COPY } : { kind }),
      cleared,
    );
    expect([verdictsOf(mended), rowsOf(mended)]).toEqual([verdictsOf(LINKED), [ORIGINAL]]);
    expect([idsOn(mended, ORIGINAL), idsOn(mended, COPY).includes(LINKED_ID)]).toEqual([[LINKED_ID], false]);
  });
});

describe.each([
  ["the row that was linked", CSAT],
  ["every row", undefined],
])("A sheet that was duplicated, cleared of its ids and then renamed in %s", (_, only) => {
  const renamed = [1, 2, 3, 4].reduce((workbook, row) => {
    const at = { sheet: ORIGINAL, row, column: 1 };
    const name = gridOf(workbook.grids, ORIGINAL)?.rows[row]?.[1]?.value;
    return only === undefined || name === only ? living.typed(workbook, at, `Another goal ${row}`) : workbook;
  }, copiedThenCleared(2));

  test("is not taken over by its copy, in pane or cells", () => {
    expect([verdictsOf(renamed), rowsOf(renamed)]).toEqual([["Broken link"], [undefined]]);
    expect(rulesOf(renamed)).toEqual(expect.arrayContaining(["copied-ids", "broken-link"]));
    const searched = (workbook: Workbook) =>
      gridOf(workbook.grids, "OKR Links")?.rows[1]?.[registerColumn("keyResultRow")]?.formula;
    for (const kind of ["follow", "refresh"] as const)
      expect(searched(done(renamed, { kind }))).toBe(searched(LINKED));
  });

  test("is linked again to the renamed row, once the copy has ids of its own", () => {
    const told = done(renamed, { kind: "quarter", sheet: COPY });
    const review = readLinked(told);
    const links = [
      {
        keyResult: keyOf(review, "Another goal 3"),
        kpi: keyOf(review, "CSAT"),
        relation: "measures",
      } as const,
    ];
    const again = done(told, { kind: "link", links });
    expect([verdictsOf(again), rowsOf(again)]).toEqual([verdictsOf(LINKED), [ORIGINAL]]);
  });
});

test.each([
  ["in its place", (workbook: Workbook) => workbook],
  ["sorted away", (workbook: Workbook) => living.sorted(workbook, ORIGINAL, { first: 1, by: 1 })],
])(
  "a row renamed before its sheet was duplicated and cleared of its ids is not taken over, %s",
  (_, then) => {
    const [, , , name] = gridOf(LINKED.grids, ORIGINAL)?.rows.map((cells) => cells[1]?.value) ?? [];
    expect(name).toBe(CSAT);
    const renamed = living.typed(LINKED, { sheet: ORIGINAL, row: 3, column: 1 }, "A better name");
    const after = then(copiedThenCleared(2, renamed));
    expect([verdictsOf(after), rowsOf(after)]).toEqual([["Broken link"], [undefined]]);
    expect(readLinked(after).links[0]?.trouble).toContain(`on "${ORIGINAL}" has lost its id`);
  },
);

describe("A sheet whose rows are an Excel table, with flags, that was duplicated", () => {
  const declared = greenDashboard().grids.map((grid) =>
    grid.sheet === ORIGINAL
      ? {
          ...grid,
          excelTables: [
            {
              name: "Goals",
              area: { top: 0, left: 0, bottom: 4, right: 8 },
              hasHeaderRow: true,
              hasTotalsRow: false,
            },
          ],
        }
      : grid,
  );
  const plain = { ...greenDashboard(), grids: declared };
  const linked = linkedWorkbook(plain, [CSAT, "CSAT"]);
  const tables = readLinked(linked).tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "link"] as const, place: "beside" as const };
  const flagged = done(linked, { kind: "flags", choice });
  const formulasOf = (workbook: Workbook, sheet: string) =>
    (gridOf(workbook.grids, sheet)?.rows ?? []).flatMap((cells) =>
      cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
    );
  const copied = living.duplicated(flagged, ORIGINAL, { name: COPY, at: 2 });
  const quarter = done(copied, { kind: "quarter", sheet: COPY });

  test("keeps its links, and the copy's flags read the copy's table", () => {
    expect(formulasOf(flagged, ORIGINAL).join(" ")).toContain("Goals[[#This Row]");
    expect(formulasOf(quarter, COPY).filter((formula) => /\bGoals\[/.test(formula))).toEqual([]);
    expect([verdictsOf(quarter), rowsOf(quarter)]).toEqual([verdictsOf(flagged), [ORIGINAL]]);
    expect(formulasOf(done(quarter, { kind: "follow" }), ORIGINAL)).toEqual(formulasOf(flagged, ORIGINAL));
  });

  test("names each row's id by its cell, so that a copy of what becomes a range asks for its own rows", () => {
    const asking = gridOf(flagged.grids, ORIGINAL)?.rows.flatMap((cells, row) =>
      cells.flatMap(({ formula }) => (formula?.includes("COUNTIFS(") ? [{ formula, row }] : [])),
    );
    expect(asking?.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    for (const { formula, row } of asking ?? []) {
      expect(formula).not.toContain("Goals[");
      expect(formula).toContain(`IF($J${row + 1}="",`);
    }
  });

  test("is no cell that does not follow: the cells go on with the sheet that was linked", () => {
    const { cases, links } = readLinked(copied);
    expect(links.map(({ verdict }) => verdict)).toEqual(["Broken link"]);
    expect(cases.behind.differing).toEqual([]);
  });

  test("is as it was, and its copy too, once everything of ours is removed", () => {
    const cellsOf = (workbook: Workbook, sheet: string) =>
      gridOf(workbook.grids, sheet)?.rows.map((cells) => cells.slice(0, 6).map(({ value }) => value));
    const removed = done(quarter, { kind: "remove", scope: "everything" });
    for (const sheet of [ORIGINAL, COPY]) {
      expect(cellsOf(removed, sheet)).toEqual(cellsOf(plain, ORIGINAL));
      expect(formulasOf(removed, sheet)).toEqual([]);
      expect(gridOf(removed.grids, sheet)?.excelTables[0]?.area.right).toBe(8);
    }
  });
});

test("a row that was cut into the next quarter's sheet takes its link along, though names stand on both", () => {
  const next = living.cleared(
    living.duplicated(LINKED, ORIGINAL, { name: COPY, at: 2 }),
    COPY,
    ({ value }) => typeof value === "string" && value.startsWith("KR-"),
  );
  const row = gridOf(next.grids, ORIGINAL)?.rows.find((cells) => cells[1]?.value === CSAT) ?? [];
  const cut = {
    ...next,
    grids: next.grids.map((grid) => {
      const others = grid.rows.filter((cells) => cells[1]?.value !== CSAT);
      if (grid.sheet === COPY) return { ...grid, rows: [...others, row] };
      return grid.sheet === ORIGINAL ? { ...grid, rows: others } : grid;
    }),
  };
  expect([verdictsOf(cut), rowsOf(cut)]).toEqual([verdictsOf(LINKED), [COPY]]);
});

test("a hidden original keeps its links while a copy of it is on show, and the copy gets ids of its own", () => {
  const copied = living.duplicated(LINKED, ORIGINAL, { name: COPY, at: 1 });
  const hidden = { ...copied, grids: copied.grids.filter(({ sheet }) => sheet !== ORIGINAL) };
  const { links } = readLinked(hidden);
  expect(links.map(({ verdict }) => verdict)).toEqual(verdictsOf(LINKED));
  expect(links[0]?.rests).toContain(`"${ORIGINAL}", which is hidden`);
  expect(planFor(readLinked(hidden), { kind: "follow" }).steps).toEqual([]);
  expect(idsOn(hidden, COPY)).toContain(LINKED_ID);
  expect(idsOn(done(hidden, { kind: "quarter", sheet: COPY }), COPY)).not.toContain(LINKED_ID);
});

test("a dismissed copy does not take the links over whose ids were cleared at home", () => {
  const copied = living.duplicated(LINKED, ORIGINAL, { name: COPY, at: 2 });
  const copy = readLinked(copied).tables.find(({ sheet }) => sheet === COPY);
  const dismissed = done(copied, {
    kind: "correct",
    correction: { kind: "dismissed", fingerprint: copy?.fingerprint ?? "" },
  });
  expect(readLinked(dismissed).tables.map(({ sheet }) => sheet)).not.toContain(COPY);
  const cleared = living.cleared(dismissed, ORIGINAL, ({ value }) => value === LINKED_ID);
  expect([verdictsOf(cleared), rowsOf(cleared)]).toEqual([["Broken link"], [undefined]]);
  const mended = done(cleared, { kind: "follow" });
  expect([verdictsOf(mended), rowsOf(mended)]).toEqual([verdictsOf(LINKED), [ORIGINAL]]);
});

test("a dismissed original keeps its links while a copy of it is on show, and the copy gets ids of its own", () => {
  const copied = living.duplicated(LINKED, ORIGINAL, { name: COPY, at: 1 });
  const original = readLinked(copied).tables.find(({ sheet }) => sheet === ORIGINAL);
  const dismissed = done(copied, {
    kind: "correct",
    correction: { kind: "dismissed", fingerprint: original?.fingerprint ?? "" },
  });
  expect([verdictsOf(dismissed), rowsOf(dismissed)]).toEqual([verdictsOf(LINKED), [ORIGINAL]]);
  expect(readLinked(dismissed).links[0]?.rests).toContain("that you said is none");
  expect(rulesOf(dismissed)).toContain("copied-ids");
  const next = done(dismissed, { kind: "quarter", sheet: COPY });
  expect([ORIGINAL, COPY].map((sheet) => idsOn(next, sheet).includes(LINKED_ID))).toEqual([true, false]);
});

test("a dismissed original keeps the links of a frozen register, which the log tells the home of", () => {
  const frozen = done(done(LINKED, { kind: "log" }), { kind: "freeze" });
  const copied = living.duplicated(frozen, ORIGINAL, { name: COPY, at: 0 });
  const original = readLinked(copied).tables.find(({ sheet }) => sheet === ORIGINAL);
  const correction = { kind: "dismissed", fingerprint: original?.fingerprint ?? "" } as const;
  const dismissed = done(copied, { kind: "correct", correction });
  expect([verdictsOf(dismissed), rowsOf(dismissed)]).toEqual([verdictsOf(LINKED), [ORIGINAL]]);
});

test("a copy of a dismissed sheet whose ids were cleared does not take its links over", () => {
  const cleared = living.cleared(LINKED, ORIGINAL, ({ value }) => value === LINKED_ID);
  const copied = living.duplicated(cleared, ORIGINAL, { name: COPY, at: 1 });
  const original = readLinked(copied).tables.find(({ sheet }) => sheet === ORIGINAL);
  const dismissed = done(copied, {
    kind: "correct",
    correction: { kind: "dismissed", fingerprint: original?.fingerprint ?? "" },
  });
  const followed = done(dismissed, { kind: "follow" });
  expect([verdictsOf(followed), rowsOf(followed)]).toEqual([["Broken link"], [undefined]]);
  expect(idsOn(followed, COPY)).not.toContain(LINKED_ID);
  const [{ dismissedAs } = { dismissedAs: "" }] = dismissedTables(readLinked(followed));
  const back = done(done(followed, { kind: "bring back", dismissedAs }), { kind: "follow" });
  expect([verdictsOf(back), rowsOf(back)]).toEqual([verdictsOf(LINKED), [ORIGINAL]]);
});

test("the history of ids that nothing links stays with the rows it was written for", () => {
  // The second quarter has ids of its own and a history, then is duplicated for the third and loses its ids.
  const second = done(living.duplicated(LINKED, ORIGINAL, { name: COPY, at: 2 }), {
    kind: "quarter",
    sheet: COPY,
  });
  const third = living.duplicated(done(second, { kind: "log" }), COPY, { name: "OKR Q3 (3)", at: 3 });
  const [id = ""] = idsOn(second, COPY);
  const row = gridOf(third.grids, COPY)?.rows.findIndex((cells) => cells.some(({ value }) => value === id));
  const cleared = living.cleared(third, COPY, ({ value }) => value === id);
  const changed = living.typed(cleared, { sheet: "OKR Q3 (3)", row: row ?? 0, column: 5 }, 9);
  const lines = readLinked(done(changed, { kind: "log" })).log.filter((line) => line.id === id);
  expect(lines.map(({ sheet, now }) => [sheet, now])).toEqual([[COPY, 0.074]]);
});

test("rows that were cut to another sheet take their ids and links with them", () => {
  const moved = {
    ...LINKED,
    grids: LINKED.grids.flatMap((grid) =>
      grid.sheet === ORIGINAL ? [blankGrid(ORIGINAL), { ...grid, sheet: "Figures" }] : [grid],
    ),
  };
  expect([verdictsOf(moved), rowsOf(moved)]).toEqual([verdictsOf(LINKED), ["Figures"]]);
});

describe("Two quarters with rows of the same names, of which both are linked", () => {
  const copied = living.duplicated(LINKED, ORIGINAL, { name: COPY, at: 1 });
  const quarter = done(recalculated(copied, DAY), { kind: "quarter", sheet: COPY });
  const again = readLinked(quarter).proposals.filter(({ keyResult }) => keyResult.startsWith(`${COPY}!`));
  const links = again.slice(0, 1).map(({ keyResult, kpi, relation }) => ({ keyResult, kpi, relation }));
  const both = done(quarter, { kind: "link", links });
  const isId = (value: unknown) => typeof value === "string" && /^KR-\d+$/.test(value);

  test.each([
    ["the first", [ORIGINAL], false],
    ["the second", [COPY], false],
    ["both", [ORIGINAL, COPY], false],
    ["the first, beside a copy of the second", [ORIGINAL], true],
    ["the second, beside a copy of it", [COPY], true],
    ["both, beside a copy of the second", [ORIGINAL, COPY], true],
  ] as const)("get their own ids back after those of %s were cleared", (_, sheets, isCopied) => {
    const before = isCopied ? living.duplicated(both, COPY, { name: "OKR Q3 (3)", at: 2 }) : both;
    const cleared = recalculated(
      sheets.reduce((workbook, sheet) => living.cleared(workbook, sheet, ({ value }) => isId(value)), before),
      DAY,
    );
    const homes = readLinked(cleared).links.map(({ keyResult }) => keyResult?.at.sheet);
    expect(homes.filter((sheet) => sheet === "OKR Q3 (3)")).toEqual([]);
    const followed = done(cleared, { kind: "follow" });
    const mended = isCopied ? done(followed, { kind: "quarter", sheet: "OKR Q3 (3)" }) : followed;
    expect(rowsOf(mended)).toEqual([ORIGINAL, COPY]);
    for (const sheet of [ORIGINAL, COPY])
      expect([sheet, idsOn(mended, sheet).filter((id) => linkedIds(both).has(id))]).toEqual([
        sheet,
        idsOn(both, sheet).filter((id) => linkedIds(both).has(id)),
      ]);
  });

  function linkedIds(workbook: Workbook): ReadonlySet<string> {
    return new Set(readLinked(workbook).links.map(({ link }) => link.keyResultId));
  }
});

describe("A workbook whose links and log were deleted, and a sheet of it duplicated before the first", () => {
  const tables = readLinked(LINKED).tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "link"] as const, place: "beside" as const };
  const flagged = done(done(LINKED, { kind: "flags", choice }), { kind: "log" });
  const without = (workbook: Workbook, ...gone: readonly string[]) => ({
    ...workbook,
    grids: workbook.grids.filter(({ sheet }) => !gone.includes(sheet)),
  });

  test.each([
    ["the links", ["OKR Links"]],
    ["the links and the log", ["OKR Links", "OKR Log"]],
  ])("knows without %s which sheet is the copy", (_, gone) => {
    const copied = living.duplicated(flagged, ORIGINAL, { name: "Next", at: 0 });
    const { cases } = readLinked(without(copied, ...gone));
    expect(cases.copies.map(({ sheet, of }) => [sheet, of])).toEqual([["Next", ORIGINAL]]);
    // A plan that writes on the copy makes it no original.
    const after = done(without(copied, ...gone), { kind: "follow" });
    expect(readLinked(after).cases.copies.map(({ sheet }) => sheet)).toEqual(["Next"]);
    const quarter = done(after, { kind: "quarter", sheet: "Next" });
    expect(idsOn(quarter, ORIGINAL)).toEqual(idsOn(LINKED, ORIGINAL));
  });
});
