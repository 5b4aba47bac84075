import { rowsOf } from "../../../src/core/check-in/check-in-rows";
import { checkInsOf } from "../../../src/core/check-in-desk";
import { cellToA1 } from "../../../src/core/model/address";
import type { CheckInRow } from "../../../src/core/model/check-in";
import type { Grid } from "../../../src/core/model/grid";
import { dateSerial, spellDay } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

const TODAY = dateSerial(2026, 11, 27);

const rowsIn = (...grids: readonly Grid[]): readonly CheckInRow[] =>
  checkInsOf(reviewWorkbook(workbookOf(...grids), TODAY));

/** `Churn: due 26 Nov 2026` */
const told = ({ row, group, dueOn }: CheckInRow) =>
  `${row.measure.name}: ${group}${dueOn === undefined ? "" : ` ${spellDay(dueOn)}`}`;

const PLAN = gridOf({ sheet: "Plan" })`
  Objective | Key result                  | Owner    | Baseline | Target | Actual | Start      | Due        | Updated    | Cadence
  Be quick  | Raise lanes from 10 to 20   | Ada; Bob | 10       | 20     | 13     | 2026-10-01 | 2026-12-31 | 2026-11-13 | biweekly
  Be quick  | Raise desks from 10 to 20   | Ada      | 10       | 20     | 13     | 2026-10-01 | 2026-12-31 | 2026-11-12 | biweekly
  Be quick  | Raise rooms from 10 to 20   | Bob      | 10       | 20     | 13     | 2026-10-01 | 2026-12-31 | 2026-08-01 | biweekly
  Be quick  | Raise halls from 10 to 20   | Bob      | 10       | 20     |        | 2026-10-01 | 2026-12-31 |            | biweekly
  Be quick  | Raise lifts from 10 to 20   | Bob      | 10       | 20     | 20     | 2026-10-01 | 2026-12-31 | 2026-08-01 | biweekly
  Be quick  | Raise doors from 10 to 20   | Bob      | 10       | 20     |        | 2027-01-01 | 2027-03-31 |            | biweekly
  Be quick  | Raise gates from 10 to 20   |          | 10       | 20     | 13     | 2026-10-01 | 2026-12-31 | 2026-08-01 | irregular
`;

describe("which rows a check-in asks for", () => {
  test("what was never given first, then the longest awaited; what is reached, not begun or in time waits", () => {
    expect(rowsIn(PLAN).map(told)).toEqual([
      "Raise halls from 10 to 20: due",
      "Raise rooms from 10 to 20: due 15 Aug 2026",
      "Raise desks from 10 to 20: due 26 Nov 2026",
      "Raise lanes from 10 to 20: later 27 Nov 2026",
      "Raise lifts from 10 to 20: later",
      "Raise gates from 10 to 20: later",
    ]);
  });

  test("somebody's rows are those that name him, a shared row in full; rows of nobody can be asked for", () => {
    const of = (...people: readonly string[]) =>
      rowsOf(rowsIn(PLAN), people).map(({ row }) => row.measure.name);
    expect(of("ada")).toEqual(["Raise desks from 10 to 20", "Raise lanes from 10 to 20"]);
    expect(of("Ada", "Bob")).toHaveLength(5);
    expect(of("")).toEqual(["Raise gates from 10 to 20"]);
  });

  test("a calculated number is only confirmed, and comes behind those that are typed", () => {
    const sheet = gridOf({ sheet: "KPIs" })`
      KPI   | Owner | Target | Actual | Updated
      Churn | Ada   | <= 2   | 1      | 2026-01-10
      Calls | Ada   | >= 2   | 3      | 2026-02-10
    `;
    const fed = {
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, at) => (row === 1 && at === 3 ? { ...cell, formula: "=Data!B2" } : cell)),
      ),
    };
    const rows = rowsIn(fed);
    expect(rows.map(told)).toEqual(["Calls: due 13 Mar 2026", "Churn: formula 10 Feb 2026"]);
    expect(rows[1]?.place).toMatchObject({ kind: "formula" });
  });
});

describe("which cell takes the number", () => {
  const placeOf = (headings: string, values: string, targets = "") => {
    const [row] = rowsIn(gridOf({ sheet: "KPIs" })`
      KPI     | Owner | Target | ${headings}
      Churn   | Ada   | <= 2   | ${values}
      Calls   | Bob   | >= 2   | ${values}
      ${targets}
    `);
    const place = row?.place;
    return place?.kind === "cell" ? `${cellToA1(place.at)} ${place.period ?? ""}` : place;
  };

  test.each([
    ["the first blank one behind the last filled", "Sep 2026 | Oct 2026 | Nov 2026", "3 | |", "E2 Oct 2026"],
    [
      "a gap before the last filled one is no place",
      "Sep 2026 | Oct 2026 | Nov 2026",
      "3 | | 4",
      "F2 Nov 2026",
    ],
    [
      "the running one again, while it runs",
      "Sep 2026 | Oct 2026 | Nov 2026 | Dec 2026",
      "3 | 3 | 4 |",
      "F2 Nov 2026",
    ],
    ["the running one, where nothing stands yet", "Sep 2026 | Oct 2026 | Nov 2026", "| |", "F2 Nov 2026"],
    ["months headed by their first day", "2026-09-01 | 2026-10-01 | 2026-11-01", "3 | 4 |", "F2 Nov 2026"],
    ["quarters", "Q2 2026 | Q3 2026 | Q4 2026", "3 | 4 |", "F2 Q4 2026"],
    ["the newest month first", "Nov 2026 | Oct 2026 | Sep 2026", "| | 3", "E2 Oct 2026"],
    ["the newest first, nothing yet", "Nov | Oct | Sep", "| |", "D2 Nov"],
  ])("in a table of periods: %s", (_case, headings, values, place) => {
    expect(placeOf(headings, values)).toBe(place);
  });

  test.each([
    ["Aug 2026 | Sep 2026 | Oct 2026", "Nov 2026"],
    ["August 2026 | September 2026 | Oktober 2026", "November 2026"],
    ["août 2026 | sept. 2026 | oct. 2026", "nov. 2026"],
    ["Aug 26 | Sep 26 | Oct 26", "Nov 26"],
    ["8月 | 9月 | 10月", "11月"],
    ["Q1 2026 | Q2 2026 | Q3 2026", "Q4 2026"],
    ["2026-08-01 | 2026-09-01 | 2026-10-01", dateSerial(2026, 11, 1)],
    ["2026-08-31 | 2026-09-30 | 2026-10-31", dateSerial(2026, 11, 30)],
    ["Oct 2026 | Sep 2026 | Aug 2026", "Nov 2026"],
    ["W42 | W43 | W44", "W45"],
    ["KW 07/2026 | KW 08/2026 | KW 09/2026", "KW 10/2026"],
    ["2025-W51 | 2025-W52 | 2026-W01", "2026-W02"],
  ])("where the running period of %s has no column, %s is offered", (headings, heading) => {
    expect(placeOf(headings, "3 | 4 | 5")).toMatchObject({ kind: "no column", next: { heading } });
  });
});
