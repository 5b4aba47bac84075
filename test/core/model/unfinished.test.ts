import { joinedNote, readUnfinished, unfinishedParts } from "../../../src/core/model/unfinished";
import type { PlanStep } from "../../../src/core/model/write-plan";

function column(rows: number, content: (row: number) => string): PlanStep {
  const area = { top: 4, left: 11, bottom: 3 + rows, right: 11 };
  const becomes = Array.from({ length: rows }, (_, down) => [content(5 + down)]);
  return { kind: "write cells", sheet: "KPIs", area, was: becomes.map(() => [undefined]), becomes };
}

function back(parts: readonly string[]) {
  return readUnfinished(joinedNote(parts) ?? "");
}

test("what was noted is read back, step by step", () => {
  const steps: readonly PlanStep[] = [
    { kind: "add sheet", sheet: "R&D <plan>" },
    column(3, (row) => `=OKR.HEALTH($D${row},$E${row},2026-${row}5)`),
    {
      kind: "write cells",
      sheet: "KPIs",
      area: { top: 0, left: 0, bottom: 1, right: 2 },
      was: [
        ["null", undefined, "'=1+1"],
        [0, false, '="{row}"'],
      ],
      becomes: [
        [undefined, null as unknown as undefined, "\u0001\uFFFE\uD800 é"],
        [4.5, true, ""],
      ],
      numberFormat: "General",
    },
    {
      kind: "clear formats",
      sheet: "KPIs",
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      was: [[{ bold: true }], [{}]],
    },
    { kind: "column width", sheet: "KPIs", column: 3, characters: 12, was: 8.43 },
    { kind: "save metadata", was: undefined, becomes: "<okrPulse>{}</okrPulse>" },
  ];
  expect(JSON.stringify(back(unfinishedParts({ title: "Write 9 cells", steps })))).toBe(
    JSON.stringify({ title: "Write 9 cells", steps }),
  );
});

test("20,000 formulas that differ by their row take no more room than a few", () => {
  const note = (rows: number) =>
    unfinishedParts({ title: "", steps: [column(rows, (row) => `=OKR.HEALTH($D${row})`)] }).join("");
  expect(note(20_000).length).toBeLessThan(note(2).length + 30);
});

test("a note that is too long for one part is kept in several, and counts only as a whole", () => {
  const steps = [column(20_000, (row) => `Customer ${row} of the long list`)];
  const parts = unfinishedParts({ title: "Log 20,000 cells", steps });
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(1_000_000);
  expect(back([...parts].reverse())?.steps).toEqual(steps);
  expect(joinedNote(parts.slice(1))).toBeUndefined();
});

test.each([
  ["no note", []],
  ["somebody else's text", ["<okrPulseUnfinished part='1'>1</okrPulseUnfinished>"]],
])("%s is nothing to go by", (_, parts) => {
  expect(joinedNote(parts)).toBeUndefined();
});

test.each(["", "{", "[]", '{"version":2,"title":""}', '{"version":1,"title":"x","contents":[],"steps":3}'])(
  "the damaged note %j is not read",
  (note) => expect(readUnfinished(note)).toBeUndefined(),
);

test("a note whose block is cut short is not read", () => {
  const [part = ""] = unfinishedParts({ title: "x", steps: [column(3, () => "same")] });
  expect(
    readUnfinished((joinedNote([part]) ?? "").replace(/"runs":\[(\d+),3/, '"runs":[$1,2')),
  ).toBeUndefined();
});
