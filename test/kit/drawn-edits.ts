import fc from "fast-check";
import type { Edit, SheetEdit } from "./sheet-edits";

const LENGTH = 20;
const place = fc.nat({ max: 60 });
const count = fc.integer({ min: 1, max: 2 });
const kind = <Kind extends SheetEdit["kind"]>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);
const NAMES = [
  "CSAT",
  "csat ",
  "CSÂT",
  "Average contract value",
  "Lead velocity",
  "Churn",
  "*",
  "Win 20 reference customers",
];
const TYPED = [
  "",
  "KR-001",
  "KR-003",
  "kpi-002",
  "KPI-005",
  "KPI-*",
  "guards",
  "measures",
  "soon",
  "2026-10-01",
];

const edit: fc.Arbitrary<SheetEdit> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind("sort"),
      by: place,
      order: fc.constantFrom("ascending" as const, "descending" as const),
    }),
  },
  fc.record({ kind: kind("filter on or off"), by: place }),
  { weight: 2, arbitrary: fc.record({ kind: kind("insert rows", "delete rows"), at: place, count }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("insert columns", "delete columns"), at: place, count }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("cut rows", "copy rows"), at: place, count, to: place }) },
  fc.record({ kind: kind("cut rows to another sheet"), at: place, count, to: place, other: place }),
  fc.record({ kind: kind("copy sheet") }),
  fc.record({ kind: kind("rename header"), at: place, text: fc.constantFrom("Metric", "Renamed", "Ziel") }),
  fc.record({ kind: kind("rename sheet"), name: fc.constantFrom("Old", "Zahlen & Ziele", "It's ours") }),
  fc.record({ kind: kind("retype name"), at: place, text: fc.constantFrom(...NAMES) }),
  fc.record({ kind: kind("type into the register"), at: place, in: place, text: fc.constantFrom(...TYPED) }),
  { weight: 2, arbitrary: fc.record({ kind: kind("table into range", "delete sheet") }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("undo") }) },
);

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.record({ sheet: place, edit }), {
  minLength: LENGTH,
  maxLength: LENGTH,
});

/** Twenty edits, the same for the same seed. */
export function drawnEdits(seed: number): readonly Edit[] {
  const [sequence = []] = fc.sample(edits, { seed, numRuns: 1 });
  return sequence;
}
