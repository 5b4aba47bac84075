import { cellToA1 } from "../../../../src/core/model/address";
import { cellAt, type Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { planFlags, type FlagsChoice, type FlagSources } from "../../../../src/core/plan/flags/plan-flags";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { reviewOf, tableOf, type DrawnTable } from "../../../kit/plan-review";

const KPI_ROLES: DrawnTable["roles"] = { A: "measure", B: "target", C: "actual", D: "updated" };

function plainKpis(options: { readonly at?: string } = {}): Grid {
  return gridOf({ sheet: "KPIs", ...options })`
    KPI   | Target | Actual | Updated
    Leads | 100    | 90     | 2026-05-01
    NPS   | 50     | 55     | 2026-05-10
  `;
}

function choiceFor(grid: Grid, drawn: DrawnTable, choice: Partial<FlagsChoice> = {}): FlagsChoice {
  return {
    tables: [tableOf(grid, drawn).fingerprint],
    flags: ["health", "staleness"],
    place: "beside",
    ...choice,
  };
}

function planOf(
  grid: Grid,
  drawn: DrawnTable,
  choice: Partial<FlagsChoice> = {},
  sources?: FlagSources,
): WritePlan {
  const review = reviewOf(workbookOf(grid), [tableOf(grid, drawn)]);
  return planFlags(review, choiceFor(grid, drawn, choice), sources);
}

/** The cells of the plan that hold something new, as `E2: =…`. */
function newCells({ groups }: WritePlan, sheet: string): readonly string[] {
  return groups
    .flatMap(({ cells }) => cells)
    .filter(({ at }) => at.sheet === sheet)
    .map(({ at, becomes }) => `${cellToA1(at)}: ${String(becomes)}`);
}

function showing(workbook: Workbook, sheet: string, row: number, column: number): unknown {
  const grid = workbook.grids.find((candidate) => candidate.sheet === sheet);
  return grid && cellAt(grid, row, column).value;
}

const CYCLE = 'IF(OKR_CycleStart="","",OKR_CycleStart),IF(OKR_CycleEnd="","",OKR_CycleEnd)';

describe("flags beside a plain range", () => {
  const drawn = { area: "A1:D3", roles: KPI_ROLES };

  test("stand in the next free columns, one formula per column that differs only by its row", () => {
    expect(newCells(planOf(plainKpis(), drawn), "KPIs")).toEqual([
      "E1: Health",
      `E2: =OKR.HEALTH(IF($C2="","",$C2),IF($B2="","",$B2),"","",${CYCLE},IF($D2="","",$D2),31,OKR_AsOf)`,
      `E3: =OKR.HEALTH(IF($C3="","",$C3),IF($B3="","",$B3),"","",${CYCLE},IF($D3="","",$D3),31,OKR_AsOf)`,
      "F1: Staleness",
      'F2: =OKR.STALENESS(IF($D2="","",$D2),31,OKR_AsOf)',
      'F3: =OKR.STALENESS(IF($D3="","",$D3),31,OKR_AsOf)',
    ]);
  });

  test("come with the day they speak of, on a sheet with a sentence for each setting", () => {
    const plan = planOf(plainKpis(), drawn, { cycle: { start: 46113, end: 46203 } });
    const after = applySteps(workbookOf(plainKpis()), plan);
    expect(showing(after, "OKR Settings", 1, 1)).toBe(46157);
    expect(showing(after, "OKR Settings", 3, 1)).toBe(46203);
    expect(showing(after, "OKR Settings", 2, 2)).toMatch(/first day of the period/);
    expect(after.names.map(({ name, refersTo }) => `${name} ${refersTo}`)).toEqual([
      "OKR_AsOf ='OKR Settings'!$B$2",
      "OKR_CycleStart ='OKR Settings'!$B$3",
      "OKR_CycleEnd ='OKR Settings'!$B$4",
    ]);
  });

  test("say on the button how many cells will be written", () => {
    expect(planOf(plainKpis(), drawn).title).toBe("Write 16 cells");
  });

  test("show what they will show", () => {
    const [health] = planOf(plainKpis(), drawn).groups.filter(({ title }) => title === "KPIs → E Health");
    expect(health?.cells.map(({ shows }) => shows)).toEqual([undefined, "On track", "On track"]);
  });

  test("a table without an update column gets no Staleness, and the plan says why", () => {
    const roles = { A: "measure", B: "target", C: "actual" } as const;
    const plan = planOf(plainKpis(), { area: "A1:D3", roles });
    expect(newCells(plan, "KPIs")).not.toContain("E1: Staleness");
    expect(plan.refusals.map(({ reason }) => reason)).toEqual([
      '"KPIs" has no column that says when a row was updated, so it gets no Staleness.',
    ]);
    expect(newCells(plan, "KPIs")[1]).toMatch(/IF\(OKR_CycleEnd="","",OKR_CycleEnd\),,,OKR_AsOf\)$/);
  });

  test("objectives, sections and totals get no flag", () => {
    const grid = gridOf({ sheet: "OKRs" })`
      Goal          | Target | Actual | Updated
      Grow          |        |        |
      Leads         | 100    | 90     | 2026-05-01
      Total         | 100    | 90     |
    `;
    const plan = planOf(grid, {
      area: "A1:D4",
      roles: KPI_ROLES,
      orientation: "hierarchy",
      rows: { 2: "objective", 4: "total" },
    });
    const flagged = newCells(plan, "OKRs").map((cell) => cell.split(":")[0]);
    expect(flagged).toEqual(["E1", "E3", "F1", "F3"]);
  });
});

describe("flags in an Excel table", () => {
  const excelTables = { Scores: "A1:D3" };
  const drawn = { area: "A1:D3", roles: KPI_ROLES, excelTable: "Scores" };

  test("widen the table and refer to its columns by name", () => {
    const grid = gridOf({ sheet: "KPIs", excelTables })`
      KPI   | Target [%] | Actual's | #Updated@
      Leads | 100        | 90       | 2026-05-01
      NPS   | 50         | 55       | 2026-05-10
    `;
    const plan = planOf(grid, drawn);
    const after = applySteps(workbookOf(grid), plan);
    expect(after.grids[0]?.excelTables[0]?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 5 });
    const row = (header: string) => `Scores[[#This Row],[${header}]]`;
    const cell = (header: string) => `IF(${row(header)}="","",${row(header)})`;
    const health = `OKR.HEALTH(${cell("Actual''s")},${cell("Target '[%']")},"","",${CYCLE},${cell("'#Updated'@")},31,OKR_AsOf)`;
    expect(newCells(plan, "KPIs")[1]).toBe(`E2: =IF(${row("KPI")}="","",${health})`);
  });

  test("a header with a line break is referred to by its letter", () => {
    const grid = gridOf({ sheet: "KPIs", excelTables })`
      KPI   | Target | Actual | Updated
      Leads | 100    | 90     | 2026-05-01
      NPS   | 50     | 55     | 2026-05-10
    `;
    const broken = {
      ...grid,
      rows: grid.rows.map((cells, down) =>
        cells.map((cell, right) => (down === 0 && right === 1 ? { value: "Target\n2026" } : cell)),
      ),
    };
    expect(newCells(planOf(broken, drawn), "KPIs")[1]).toContain('IF($B2="","",$B2)');
  });

  test("headers come before the table grows, so that taking back leaves no Column1", () => {
    const grid = { ...plainKpis(), excelTables: gridOf({ excelTables })`x`.excelTables };
    const kinds = planOf(grid, drawn)
      .steps.filter(({ kind }) => kind === "write cells" || kind === "resize table")
      .map((step) => ("sheet" in step && step.sheet === "KPIs" ? step.kind : ""))
      .filter((kind) => kind !== "");
    expect(kinds).toEqual(["write cells", "resize table", "write cells", "write cells"]);
  });
});

describe("periods", () => {
  test("months side by side are one range", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Target | Jan | Feb | Mar
      Leads | 100    | 80  | 90  |
    `;
    const roles = { A: "measure", B: "target", C: "period", D: "period", E: "period" } as const;
    const plan = planOf(grid, { area: "A1:E2", roles }, { flags: ["health"] });
    expect(newCells(plan, "KPIs")[1]).toContain(
      'OKR.HEALTH(IF(COUNTA($C2:$E2)=0,"",IFERROR(OKR.LATEST(IF(ISBLANK($C2:$E2),"",$C2:$E2)),"")),IF($B2="","",$B2)',
    );
  });

  test("the range goes on to the column behind them, which counts for nothing, so that a month put in between is read", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Jan | Feb | Target
      Leads | 80  | 90  | 100
    `;
    const roles = { A: "measure", B: "period", C: "period", D: "target" } as const;
    const plan = planOf(grid, { area: "A1:D2", roles }, { flags: ["health"] });
    expect(newCells(plan, "KPIs")[1]).toContain(
      'IFERROR(OKR.LATEST(IF(ISBLANK($B2:$D2)+(COLUMN($B2:$D2)=COLUMN($D2)),"",$B2:$D2)),"")',
    );
  });

  test("the target of the last filled period belongs to its actual", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Q1 Target | Q1 Actual | Q2 Target | Q2 Actual
      Leads | 100       | 80        | 120       |
    `;
    const roles = {
      A: "measure",
      B: "period:target",
      C: "period:actual",
      D: "period:target",
      E: "period:actual",
    } as const;
    const plan = planOf(grid, { area: "A1:E2", roles }, { flags: ["health"] });
    const isFilled = 'ISNUMBER(OKR.NUMBER(IF($E2="","",$E2)))';
    expect(newCells(plan, "KPIs")[1]).toContain(
      `OKR.HEALTH(IF(${isFilled},IF($E2="","",$E2),IF($C2="","",$C2)),IF(${isFilled},IF($D2="","",$D2),IF($B2="","",$B2))`,
    );
  });
});

describe("what a row says in words", () => {
  test("a direction that only the name tells becomes a visible column that Health asks", () => {
    const readings = new Map([["KPIs!A2", { direction: "at most" as const }]]);
    const plan = planOf(
      plainKpis(),
      { area: "A1:D3", roles: KPI_ROLES },
      { flags: ["health"] },
      { readings },
    );
    const direction = (row: number) =>
      `E${row}: =IF(OKR.DIRECTION($A${row})="at least",IF(IF($B${row}="","",$B${row})&""="0","at least or at most?",""),` +
      `OKR.DIRECTION($A${row},IF($B${row}="","",$B${row})))`;
    expect(newCells(plan, "KPIs").slice(0, 4)).toEqual([
      "E1: Direction",
      direction(2),
      direction(3),
      "F1: Health",
    ]);
    expect(plan.groups.find(({ title }) => title.endsWith("Direction"))?.cells[1]?.shows).toBe("at most");
    expect(newCells(plan, "KPIs")[4]).toContain('"",IF($E2="","",$E2),IF(OKR_CycleStart');
  });

  test("a target that only the sentence tells is read from the sentence", () => {
    const grid = gridOf({ sheet: "OKRs" })`
      Key result                | Actual
      Raise CSAT from 4.1 to 4.6 | 4.3
    `;
    const readings = new Map([["OKRs!A2", { baseline: 4.1, target: 4.6 }]]);
    const roles = { A: "keyResult", B: "actual" } as const;
    const plan = planOf(grid, { area: "A1:B2", roles, kind: "okr" }, { flags: ["health"] }, { readings });
    expect(newCells(plan, "OKRs")[1]).toContain(
      'IFERROR(OKR.STATEMENT($A2,"target"),""),IFERROR(OKR.STATEMENT($A2,"baseline"),"")',
    );
  });

  test("a target of 99.9 % gets the tolerance that it needs", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI    | Target | Actual
      Uptime | 99.9%  | 99.8%
    `;
    const roles = { A: "measure", B: "target", C: "actual" } as const;
    const plan = planOf(grid, { area: "A1:C2", roles }, { flags: ["health"] });
    const read = 'IFERROR(OKR.NUMBER(IF($B2="","",$B2)),0)';
    expect(newCells(plan, "KPIs")[1]).toContain(
      `OKR_AsOf,IF(AND(${read}>=0.95,${read}<=1),(1-${read})/${read},0.1))`,
    );
  });
});

describe("what cannot be written is refused before the first write", () => {
  const drawn = { area: "A1:D3", roles: KPI_ROLES };

  test.each([
    ["a protected sheet", { isProtected: true }, /"KPIs" is protected/],
    ["a filtered sheet", { isFiltered: true }, /"KPIs" is filtered/],
    [
      "a pivot table beside it",
      { pivotAreas: [{ top: 0, left: 4, bottom: 9, right: 8 }] },
      /crosses a pivot table/,
    ],
    [
      "a merged band across the free cells",
      { merges: [{ top: 0, left: 3, bottom: 0, right: 6 }] },
      /crosses merged cells/,
    ],
  ])("%s", (_, oddity, reason) => {
    const plan = planOf({ ...plainKpis(), ...oddity }, drawn);
    expect(plan.steps).toEqual([]);
    expect(plan.refusals[0]?.reason).toMatch(reason);
    expect(plan.refusals[0]?.instead).toMatch(/new sheet/);
  });

  test("cells of somebody else to the right of the table", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Target | Actual | Updated    |  |
      Leads | 100    | 90     | 2026-05-01 |  | my note
      NPS   | 50     | 55     | 2026-05-10 |  |
    `;
    const plan = planOf(grid, drawn);
    expect(plan.steps).toEqual([]);
    expect(plan.refusals[0]?.reason).toBe("There is no room to the right of KPIs!A1:D3: F2 is not empty.");
  });

  test("a neighbour that the flags would touch, so that two tables would melt into one", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Target | Actual | Updated    |  | | Budget
      Leads | 100    | 90     | 2026-05-01 |  | | 5
    `;
    expect(planOf(grid, { ...drawn, area: "A1:D2" }).refusals[0]?.reason).toMatch(/G1 is not empty/);
  });

  test("a read-only workbook", () => {
    const grid = plainKpis();
    const review = reviewOf({ ...workbookOf(grid), isReadOnly: true }, [tableOf(grid, drawn)]);
    const plan = planFlags(review, choiceFor(grid, drawn));
    expect(plan.steps).toEqual([]);
    expect(plan.refusals[0]?.reason).toMatch(/read-only/);
  });
});

describe("oddities that work", () => {
  test("a table that has a Health column of its own gets an OKR Health", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Target | Actual | Health
      Leads | 100    | 90     | fine
    `;
    const plan = planOf(grid, { area: "A1:D2", roles: KPI_ROLES }, { flags: ["health"] });
    expect(newCells(plan, "KPIs")[0]).toBe("E1: OKR Health");
  });

  test("free cells in Text format become General, else Excel would show the formula's text", () => {
    const grid = plainKpis();
    const texts = {
      ...grid,
      rows: grid.rows.map((cells) => [...cells, { value: undefined, numberFormat: "@" }]),
    };
    const plan = planOf(texts, { area: "A1:D3", roles: KPI_ROLES }, { flags: ["health"] });
    const formats = plan.steps.flatMap((step) =>
      step.kind === "write cells" && step.sheet === "KPIs" ? [step.numberFormat] : [],
    );
    expect(formats).toEqual([undefined, "General"]);
  });

  test("a totals row of an Excel table stays free", () => {
    const base = gridOf({ sheet: "KPIs", excelTables: { Scores: "A1:D4" } })`
      KPI   | Target | Actual | Updated
      Leads | 100    | 90     | 2026-05-01
      NPS   | 50     | 55     | 2026-05-10
      Total | 150    | 145    |
    `;
    const grid = {
      ...base,
      excelTables: base.excelTables.map((table) => ({ ...table, hasTotalsRow: true })),
    };
    const plan = planOf(grid, { area: "A1:D3", roles: KPI_ROLES, excelTable: "Scores" });
    expect(newCells(plan, "KPIs").some((cell) => cell.startsWith("E4"))).toBe(false);
  });
});

describe("on a sheet of its own", () => {
  const grid = gridOf({ sheet: "By month" })`
    Month | Leads | NPS
    Jan   | 80    | 40
  `;

  test("a table whose measures are columns is refused beside, and offered there", () => {
    const drawn = { area: "A1:C2", roles: { A: "period", B: "measure" }, orientation: "columns" } as const;
    const plan = planOf(grid, drawn);
    expect(plan.steps).toEqual([]);
    expect(plan.refusals[0]?.instead).toMatch(/new sheet/);
  });

  test("each measure has a row that refers to its own cells and says where its number stands", () => {
    const kpis = plainKpis({ at: "B3" });
    const roles = { B: "measure", C: "target", D: "actual", E: "updated" } as const;
    const plan = planOf(kpis, { area: "B3:E5", roles }, { place: "new sheet" });
    expect(newCells(plan, "OKR Flags").slice(0, 10)).toEqual([
      "A1: Measure",
      "B1: Read from",
      "C1: Direction",
      "D1: Health",
      "E1: Staleness",
      'A2: =IF(KPIs!$B$4="","",KPIs!$B$4)',
      "B2: KPIs!$D$4",
      'C2: =IF(OKR.DIRECTION(KPIs!$B$4)="at least",IF(IF(KPIs!$C$4="","",KPIs!$C$4)&""="0","at least or at most?",""),OKR.DIRECTION(KPIs!$B$4,IF(KPIs!$C$4="","",KPIs!$C$4)))',
      `D2: =OKR.HEALTH(IF(KPIs!$D$4="","",KPIs!$D$4),IF(KPIs!$C$4="","",KPIs!$C$4),"",IF($C2="","",$C2),${CYCLE},IF(KPIs!$E$4="","",KPIs!$E$4),31,OKR_AsOf)`,
      'E2: =OKR.STALENESS(IF(KPIs!$E$4="","",KPIs!$E$4),31,OKR_AsOf)',
    ]);
  });
});

describe("written again", () => {
  const drawn = { area: "A1:D3", roles: KPI_ROLES };

  function writtenOnce(): Workbook {
    return applySteps(workbookOf(plainKpis()), planOf(plainKpis(), drawn));
  }

  function planAgain(workbook: Workbook): WritePlan {
    const grid = plainKpis();
    return planFlags(reviewOf(workbook, [tableOf(grid, drawn)]), choiceFor(grid, drawn));
  }

  function retyped(
    workbook: Workbook,
    row: number,
    column: number,
    cell: { value: string; formula?: string },
  ) {
    const grids = workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells, down) =>
        cells.map((old, right) => (grid.sheet === "KPIs" && down === row && right === column ? cell : old)),
      ),
    }));
    return { ...workbook, grids };
  }

  test("nothing is left to write", () => {
    expect(planAgain(writtenOnce()).steps).toEqual([]);
  });

  test("a flag that somebody typed over is left as it is, and said so", () => {
    const plan = planAgain(retyped(writtenOnce(), 1, 4, { value: "fine, says Bob" }));
    expect(plan.steps).toEqual([]);
    expect(plan.refusals[0]?.reason).toBe("KPIs!E2 was typed over by hand; it is left as it is.");
  });

  test("a formula that the file kept as _xldudf_ counts as ours", () => {
    const once = writtenOnce();
    const formula = once.grids[0] ? (cellAt(once.grids[0], 1, 4).formula ?? "") : "";
    const stored = formula.replaceAll("OKR.HEALTH", "_xldudf_OKR_HEALTH");
    expect(planAgain(retyped(once, 1, 4, { value: "#NAME?", formula: stored })).steps).toEqual([]);
  });

  test("a flag that was cleared comes back alone", () => {
    const plan = planAgain(retyped(writtenOnce(), 1, 4, { value: "" }));
    expect(newCells(plan, "KPIs")).toHaveLength(1);
  });

  test("another as-of day changes one cell of the settings", () => {
    const workbook = writtenOnce();
    const grid = plainKpis();
    const review = { ...reviewOf(workbook, [tableOf(grid, drawn)]), asOf: 46160 };
    const plan = planFlags(review, choiceFor(grid, drawn));
    expect(plan.groups).toHaveLength(1);
    expect(newCells(plan, "OKR Settings")).toEqual(["B2: 46160"]);
  });
});

describe("very many flags", () => {
  function manyRows(count: number): { readonly grid: Grid; readonly drawn: DrawnTable } {
    const head = [{ value: "KPI" }, { value: "Target" }, { value: "Actual" }, { value: "Updated" }];
    const body = Array.from({ length: count }, (_, index) => [
      { value: `KPI ${index}` },
      { value: 1 },
      { value: 2 },
      { value: 46150 },
    ]);
    return {
      grid: { ...plainKpis(), rows: [head, ...body] },
      drawn: { area: `A1:D${count + 1}`, roles: KPI_ROLES },
    };
  }

  test("more than 5,000 formulas are asked about", () => {
    const { grid, drawn } = manyRows(2501);
    expect(planOf(grid, drawn).caution).toBe(
      "5,002 formulas will make this workbook slower to recalculate. Words do not.",
    );
  });

  test("more than 20,000 become words instead of formulas", () => {
    const { grid, drawn } = manyRows(10_001);
    const plan = planOf(grid, drawn);
    expect(newCells(plan, "KPIs")[1]).toBe("E2: On track");
    expect(plan.caution).toMatch(/written as values/);
  });

  test("in the list the direction stays blank beside words, and the plan says so; beside a table it does not", () => {
    const { grid, drawn } = manyRows(4);
    const cautionOf = (place: "beside" | "new sheet") => planOf(grid, drawn, { place, content: "values" });
    const listed = cautionOf("new sheet");
    expect(newCells(listed, "OKR Flags").filter((cell) => cell.startsWith("C"))).toEqual(["C1: Direction"]);
    expect(listed.caution).toMatch(/Direction stays blank there: a word in it counts as typed by you\.$/);
    expect(cautionOf("beside").caution).not.toContain("Direction");
  });
});
