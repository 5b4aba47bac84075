import type { Grid } from "../../src/core/model/grid";
import { gridOf } from "./grid";
import { linkInExcel, type LinkedExcel, type Pair } from "./linked-excel";

/** Each row bears a token in its notes, by which it is told whatever becomes of its id, name and place. */
const KPIS = gridOf({ sheet: "KPIs" })`
  KPI                    | Owner        | Target | Actual | Last updated | Notes
  Lead velocity          | Alan Turing  | 400    | 460    | 2026-10-05   | memo k1
  CSAT                   | Ada Lovelace | 4.5    | 4.6    | 2026-10-05   | memo k2
  First response time    | Ada Lovelace | 4      | 3.7    | 2026-06-02   | memo k3
  Net revenue retention  | Grace Hopper | 105%   | 107%   | 2026-10-05   | memo k4
  Average contract value | Emmy Noether | 30000  | 24000  | 2026-10-05   | memo k5
`;
const OKRS = gridOf({ sheet: "OKR Q3" })`
  Objective             | Key result                            | Owner        | Baseline | Target | Actual | Notes
  Own the mid-market    | Raise mid-market share from 7% to 12% | Grace Hopper | 7%       | 12%    | 7.4%   | memo r1
  Own the mid-market    | Lift average contract value to 30000  | Emmy Noether | 18000    | 30000  | 24000  | memo r2
  Delight our customers | Raise CSAT from 4.1 to 4.6            | Ada Lovelace | 4.1      | 4.6    | 4.6    | memo r3
  Delight our customers | Win 20 reference customers            | Ada Lovelace | 0        | 20     | 4      | memo r4
`;
const SCORES: Grid = {
  ...KPIS,
  excelTables: [
    {
      name: "Scores",
      area: { top: 0, left: 0, bottom: 5, right: 5 },
      hasHeaderRow: true,
      hasTotalsRow: false,
    },
  ],
};

/** Many to many: a key result with two KPIs, a KPI with two key results, and one that guards. */
const PAIRS: readonly Pair[] = [
  ["Raise mid-market share from 7% to 12%", "Lead velocity"],
  ["Lift average contract value to 30000", "Average contract value"],
  ["Raise CSAT from 4.1 to 4.6", "CSAT"],
  ["Raise CSAT from 4.1 to 4.6", "First response time"],
  ["Lift average contract value to 30000", "Net revenue retention", "guards"],
];

export const LINKED_SHEETS = {
  /** The register alone. */
  plain: () => linkInExcel([KPIS, OKRS], PAIRS, "no flags"),
  /** With Health and Link columns in both tables. */
  flagged: () => linkInExcel([KPIS, OKRS], PAIRS, "flagged"),
  /** The same with the KPIs in an Excel table. */
  declared: () => linkInExcel([SCORES, OKRS], PAIRS, "flagged"),
} as const satisfies Readonly<Record<string, () => Promise<LinkedExcel>>>;

export type LinkedSheets = keyof typeof LINKED_SHEETS;
