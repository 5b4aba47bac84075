import { resolveLinks } from "../../../src/core/link/resolve-links";
import type { KeyResult } from "../../../src/core/model/key-result";
import type { Kpi } from "../../../src/core/model/kpi";
import type { Link } from "../../../src/core/model/link";

const LINK: Link = {
  keyResultId: "KR-001",
  kpiId: "KPI-001",
  relation: "measures",
  keyResultName: "Raise CSAT",
  kpiName: "CSAT",
};

const measured = (id: string, name: string, row: number) => ({
  id,
  key: `Sheet1!A${row + 1}`,
  name,
  at: { sheet: "Sheet1", row, column: 0 },
  table: "t",
  inputs: {},
  cells: {},
});
const keyResult = (id: string, name: string, row = 1): KeyResult => ({
  kind: "key result",
  ...measured(id, name, row),
  statement: { type: "binary" },
});
const kpi = (id: string, name: string, row = 9): Kpi => ({ kind: "kpi", ...measured(id, name, row) });

function resolved(keyResults: readonly KeyResult[], kpis: readonly Kpi[], link = LINK) {
  const [only] = resolveLinks([link], { objectives: [], keyResults, kpis });
  if (!only) throw new Error("A link was expected.");
  return only;
}

describe("An end that survives", () => {
  const CHANGES: readonly (readonly [string, readonly KeyResult[], readonly Kpi[]])[] = [
    ["the KPI is gone", [keyResult("KR-001", "Raise CSAT")], []],
    [
      "the KPI stands twice",
      [keyResult("KR-001", "Raise CSAT")],
      [kpi("KPI-001", "CSAT"), kpi("KPI-001", "CSAT", 12)],
    ],
    [
      "the KPI's id is a key result's",
      [keyResult("KR-001", "Raise CSAT"), keyResult("KPI-001", "CSAT", 4)],
      [],
    ],
    ["the key result is gone", [], [kpi("KPI-001", "CSAT")]],
    [
      "the key result stands twice",
      [keyResult("KR-001", "a"), keyResult("KR-001", "a", 2)],
      [kpi("KPI-001", "CSAT")],
    ],
    ["the key result's id is a KPI's", [], [kpi("KPI-001", "CSAT"), kpi("KR-001", "Raise CSAT", 4)]],
  ];

  test.each(CHANGES)("is kept, and only that, where %s", (which, keyResults, kpis) => {
    const found = resolved(keyResults, kpis);
    const left = which.startsWith("the KPI") ? ["Raise CSAT", undefined] : [undefined, "CSAT"];
    expect([found.keyResult?.name, found.kpi?.name]).toEqual(left);
    expect(found.trouble).toBeDefined();
  });
});

describe("Both ends of a link", () => {
  test("are found by id, in any case", () => {
    const found = resolved([keyResult("kr-001", "Raise CSAT")], [kpi("KPI-001", "CSAT")]);
    expect([found.keyResult?.name, found.kpi?.name, found.trouble]).toEqual([
      "Raise CSAT",
      "CSAT",
      undefined,
    ]);
  });

  test("a row under another name may be a renamed copy of a deleted one, so its owner is asked", () => {
    const found = resolved([keyResult("KR-001", "Raise CSAT")], [kpi("KPI-001", "Happiness of guests")]);
    expect(found.kpi?.name).toBe("Happiness of guests");
    expect(found.trouble).toBe('The KPI "CSAT" is called "Happiness of guests" now.');
    expect(found.repair).toBe("If it is still the same, link the two again; if not, remove the link.");
  });

  test("a name that only changed its case or its blanks is the same name, a changed accent is not", () => {
    const troubleWith = (name: string) =>
      resolved([keyResult("KR-001", "raise  csat ")], [kpi("KPI-001", name)]).trouble;
    expect(troubleWith(" csat")).toBeUndefined();
    expect(troubleWith("CSÂT")).toBe('The KPI "CSAT" is called "CSÂT" now.');
  });

  test("a deleted row is never replaced by its namesake, which is only proposed", () => {
    const found = resolved([keyResult("KR-001", "Raise CSAT")], [kpi("KPI-007", "CSAT")]);
    expect(found.kpi).toBeUndefined();
    expect(found.trouble).toBe(
      'The KPI KPI-001 is not in the workbook any more: its row was deleted, or its id was changed. It was "CSAT" when the link was made.',
    );
    expect(found.repair).toBe('"CSAT" stands in Sheet1!A10: link it again, or remove the link.');
  });

  test("a copied row makes the link unclear, and the first one is proposed", () => {
    const found = resolved(
      [keyResult("KR-001", "Raise CSAT")],
      [kpi("KPI-001", "CSAT", 9), kpi("KPI-001", "CSAT", 12)],
    );
    expect(found.kpi).toBeUndefined();
    expect(found.trouble).toBe(
      "The id KPI-001 stands at 2 rows (Sheet1!A10, Sheet1!A13): a row was copied, so it is not clear which KPI is meant.",
    );
    expect(found.repair).toBe("Keep it at Sheet1!A10 and give the copy an id of its own.");
  });

  test("an id that moved from a KPI to a key result is no KPI any more", () => {
    const found = resolved([keyResult("KR-001", "Raise CSAT"), keyResult("KPI-001", "CSAT", 4)], []);
    expect(found.kpi).toBeUndefined();
    expect(found.trouble).toBe("KPI-001 is not the id of a KPI any more.");
  });

  test("an id with a blank behind it is another id", () => {
    expect(
      resolved([keyResult("KR-001 ", "Raise CSAT")], [kpi("KPI-001", "CSAT")]).keyResult,
    ).toBeUndefined();
  });

  test("names over 255 characters, with wildcards or apostrophes, and equal ones make no difference", () => {
    const names = ["x".repeat(300), "* ? ~", "'quoted", "CSAT", "csat", "Ĉsat "];
    for (const name of names) {
      const found = resolved(
        [keyResult("KR-001", name)],
        [kpi("KPI-001", name, 20), kpi("KPI-002", name, 21), kpi("KPI-003", "CSAT", 22)],
        { ...LINK, keyResultName: name, kpiName: name },
      );
      expect(found.trouble).toBeUndefined();
      expect([found.keyResult?.at.row, found.kpi?.at.row]).toEqual([1, 20]);
    }
  });
});

test("where the list has lost a column of names, an id alone makes no link", () => {
  const found = [[keyResult("KR-001", "Raise CSAT")], [kpi("KPI-001", "CSAT")]] as const;
  expect(resolved(...found).trouble).toBeUndefined();
  expect(resolved(...found, { ...LINK, kpiName: "", areNamesLost: true }).trouble).toMatch(
    /lost a column of names/,
  );
});
