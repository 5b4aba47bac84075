import { cellsBehind } from "../../src/core/cells-behind";
import { cellAt, gridOf as gridNamed } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { UNSETTLED_DIRECTION } from "../../src/core/model/quantity";
import { measuresOf } from "../../src/core/model/scorecard";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { readingsOf } from "../../src/core/health-question";
import { applySteps } from "../kit/apply-steps";
import { computedBook } from "../kit/computed-book";
import { gridOf, workbookOf } from "../kit/grid";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 5, 15);
const ASKS = UNSETTLED_DIRECTION;

/** Each row with the direction that it has by itself, and the word that follows. */
const EXPECTED: Readonly<Record<string, readonly [string, string]>> = {
  // Of what less is better; numbers that go down say it themselves, a cost that is to rise is a question.
  "Manual adjustments": ["at most", "Off track"],
  "Debtor days": ["", "No dates"],
  "Personnel cost": [ASKS, "Check inputs"],
  "Late payments": ["at most", "On track"],
  "Open items": ["at least", "On track"],
  "Errors reviewed": ["at least", "Off track"],
  "Handling time": ["between", "On track"],
  "Queue time": ["at most", "Off track"],
  // What is to stay between two numbers asks for them, unless the target says a side or a baseline tells the way.
  Headcount: ["between", "Check inputs"],
  "Stock level": ["at most", "On track"],
  "Average age": ["between", "On track"],
  "Inventory value": ["", "No dates"],
  "New deals": ["", "Off track"],
  // Key results whose words state no number: the verb says it, a mere name asks.
  "Reduce customer churn": ["at most", "Off track"],
  "Cut overtime": ["", "No dates"],
  "Fewer support tickets": ["at most", "Off track"],
  "Kundenabwanderung senken": ["at most", "Off track"],
  "Drop the old reports": ["at least", "Off track"],
  "Onboarding time": [ASKS, "Check inputs"],
  "Launch cost dashboard": [ASKS, "Check inputs"],
  "Close open findings": ["", "Off track"],
  // A number without a side: a baseline tells the way to it.
  "Pay suppliers in 30 days": ["", "No dates"],
  "Answer letters in 10 days": [ASKS, "Check inputs"],
  // Of a name that tells no side, the row's own light may speak against the side that it is taken to have.
  "Effective levy": [ASKS, "Check inputs"],
  "Canteen share": [ASKS, "Check inputs"],
  // Just at its target it is met on both sides.
  "Canteen share of guests": [ASKS, "On track"],
  "Canteen (% of revenue)": [ASKS, "Check inputs"],
  "Wage-to-revenue ratio": [ASKS, "Check inputs"],
  "Five largest zibbles of total sales": [ASKS, "Check inputs"],
  "Recycling contamination": [ASKS, "Check inputs"],
  "Gestión de reclamos": [ASKS, "Check inputs"],
  "Complaint management": [ASKS, "Check inputs"],
  "SLA 1ª Resposta (horas)": [ASKS, "Check inputs"],
  "Floodings per 100 customer accounts": [ASKS, "Check inputs"],
  "Meetings required for plan approval": [ASKS, "Check inputs"],
  "Ratio of total cost to own funds": [ASKS, "Check inputs"],
  "Refunds processed": [ASKS, "Check inputs"],
  // Its words want as much of what is bad by its name.
  "Fill 12 open roles": [ASKS, "Check inputs"],
  "Percentual do time treinado": [ASKS, "Check inputs"],
  // So may its own progress, counted the other way round.
  "Seconds to the desk": [ASKS, "Check inputs"],
  "Seconds of music": [ASKS, "Check inputs"],
  "Visits by coach": ["", "On track"],
  // Of times, of what is used up and of ratios less may be better, unless the own light bears the usual side out.
  Changeover: [ASKS, "Check inputs"],
  "Changeover of crews": [ASKS, "Check inputs"],
  "Ball games": ["", "On track"],
  Walks: ["", "Off track"],
  "Gas burnt": [ASKS, "Check inputs"],
  "Pickups per device": [ASKS, "Check inputs"],
  "Orders per day": ["", "On track"],
  "Orders per hour": ["", "On track"],
  "Cold start": [ASKS, "Check inputs"],
  "Round trip (days)": [ASKS, "Check inputs"],
  "Gas limit": ["", "On track"],
  // What leaves, as a share; as money it is sales.
  "Nurse turnover": [ASKS, "Check inputs"],
  "Turnover abroad": [ASKS, "Check inputs"],
  "Cost to complete": [ASKS, "Check inputs"],
  // A name may end in the unit of a time.
  "First fix h": [ASKS, "Check inputs"],
  "Maximum warmth": [ASKS, "Check inputs"],
  "Site TRIR": [ASKS, "Check inputs"],
  "Part time FTE": [ASKS, "Check inputs"],
  "Price change": [ASKS, "Check inputs"],
  "Orders per h": ["", "On track"],
  // What a name is about decides: its last word in English, its first in Spanish; and what was lost, whatever it was.
  "Product recalls": [ASKS, "Check inputs"],
  "Stock availability": ["", "On track"],
  "Handovers per customer": [ASKS, "Check inputs"],
  "Ventas perdidas": ["at most", "Off track"],
  "Missed SLAs": [ASKS, "Check inputs"],
  // What is done about it turns a name round; where the name alone says the contrary, somebody is asked.
  "Leaks closed": ["", "On track"],
  "Leaks not closed": [ASKS, "Check inputs"],
  "Fraud detection": [ASKS, "Check inputs"],
  // So do names in tongues whose sentences nobody here reads, and in scripts of which no word is known.
  Sjukfrånvaro: [ASKS, "Check inputs"],
  Kundnöjdhet: ["", "On track"],
  "Selejt arány": [ASKS, "Check inputs"],
  Έσοδα: [ASKS, "Check inputs"],
  // What stands in brackets may hide the side of the name; a bound in the target says it all the same.
  "RTO (Recovery Time)": [ASKS, "Check inputs"],
  "RTO (Recovery Goal)": ["", "On track"],
  // What an abbreviation means tells its side, and so do faults that are counted.
  "OTD % (On-Time Delivery)": ["", "On track"],
  "DPO (Days Payable)": [ASKS, "Check inputs"],
  "Plan accuracy (MAPE)": [ASKS, "Check inputs"],
  "Bundle size": [ASKS, "Check inputs"],
  // Anything is at least nothing.
  "Tables without access rules": [ASKS, "Check inputs"],
  "Share without rules": [ASKS, "Check inputs"],
  "Rules missing": ["", "No dates"],
  "Rules to write": [ASKS, "Check inputs"],
  // A ceiling says its side, unless the name says the contrary; a bare limit leaves it to the name, and asks where that is none.
  Flaring: ["at most", "Off track"],
  "Bond revenue": [ASKS, "Check inputs"],
  "Late deals": ["at most", "On track"],
  "Loan losses": ["at most", "Off track"],
  "Loan margin": ["", "On track"],
  "Loan concentration": ["at most", "On track"],
  "Ring fence": [ASKS, "Check inputs"],
  // Rows that are called by places are counted in what stands above them, unless their own names say more.
  "Old mill": [ASKS, "Check inputs"],
  "Late mill": ["at most", "Off track"],
  "Mill revenue": ["", "On track"],
  "South shop": [ASKS, "Check inputs"],
  // A name may say its side in so many words; an arrow may be a trend.
  "Elopements (lower is better)": ["at most", "Off track"],
  "Flaring ↓": [ASKS, "Check inputs"],
  "Reach ↑": ["", "On track"],
  "Tax paid": ["", "On track"],
  "Turns of stock": ["", "On track"],
  Revenue: ["", "On track"],
  "Own share": ["", "At risk"],
  "Zibbles sold on": [ASKS, "Check inputs"],
  "Pages printed": ["at most", "Off track"],
  "Win stores": ["", "Off track"],
};

const SHEETS = [
  gridOf({ sheet: "Accidents by plant" })`
    Plant        | Owner | Target | Actual
    Old mill     | Eva   | 10     | 12
    Late mill    | Eva   | 10     | 12
    Mill revenue | Eva   | 10     | 12
  `,
  gridOf({ sheet: "Shops" })`
    Complaints per shop | | |
    Shop       | Owner | Target | Actual
    South shop | Eva   | 10     | 12
  `,
  gridOf({ sheet: "Ceilings" })`
    KPI          | Owner | Actual | Maximum allowed
    Flaring      | Eva   | 9      | 8
    Bond revenue | Eva   | 9      | 8
    Late deals   | Eva   | 7      | 8
  `,
  gridOf({ sheet: "Limits" })`
    KPI                | Owner | Actual | Risk appetite
    Loan losses        | Eva   | 9      | 8
    Loan margin        | Eva   | 9      | 8
    Loan concentration | Eva   | 9      | <= 12
    Elopements (lower is better) | Eva | 9 | 8
    Ring fence         | Eva   | 9      | 8
  `,
  gridOf({ sheet: "Lights" })`
    KPI                | Owner | Target | Actual | RAG
    Effective levy     | Eva   | 25%    | 27%    | Amber
    Canteen share      | Eva   | 12.0%  | 12.5%  | Red
    Canteen share of guests | Eva | 12.0% | 12.0% | Red
    Canteen (% of revenue)  | Eva | 12% | 13.8%  | Red
    Wage-to-revenue ratio   | Eva | 12% | 13.8%  |
    Five largest zibbles of total sales | Eva | 12% | 13.8% |
    Recycling contamination | Eva | 12% | 13.8%  |
    Gestión de reclamos     | Eva | 12% | 13.8%  |
    Complaint management    | Eva | 12% | 13.8%  |
    SLA 1ª Resposta (horas) | Eva | 24  | 24.1   |
    Floodings per 100 customer accounts | Eva | 0.2 | 0.22 |
    Meetings required for plan approval | Eva | 1.2 | 1.21 |
    Ratio of total cost to own funds    | Eva | 6   | 31   |
    Refunds processed       | Eva | 16000 | 8405 |
    Fill 12 open roles      | Eva | 12    | 5    |
    Percentual do time treinado | Eva | 100% | 25% |
    Tax paid           | Eva   | 25     | 27     | Green
    Turns of stock     | Eva   | >= 5   | 6      | Red
    Revenue            | Eva   | 500    | 520    | Red
    Own share          | Eva   | 30%    | 29%    | Red
    Tables without access rules | Eva | 0 | 7 |
    Share without rules | Eva  | 0%     | 7%     |
  `,
  gridOf({ sheet: "Shares" })`
    KPI                 | Owner | Target | Actual | % achieved
    Seconds to the desk | Eva   | 30     | 42     | 71%
    Seconds of music    | Eva   | 30     | 42     | 140%
    Visits by coach  | Eva   | 30     | 42     | 60%
  `,
  gridOf({ sheet: "Less may be better" })`
    KPI                 | Unit | Owner | Target | Actual | RAG
    Changeover          | min  | Eva   | 25     | 29     |
    Changeover of crews | min  | Eva   | 25     |        |
    Ball games          | min  | Eva   | 25     | 29     | Green
    Walks               | min  | Eva   | 25     | 19     | Red
    Gas burnt           |      | Eva   | 25     | 19     |
    Pickups per device  |      | Eva   | 2      | 3      |
    Orders per day     |      | Eva   | 2      | 3      |
    Orders per hour    |      | Eva   | 2      | 3      |
    Cold start          |      | Eva   | 300 ms | 200 ms |
    Round trip (days)   |      | Eva   | 5      | 6      |
    Gas limit           |      | Eva   | <= 25  | 19     |
    Nurse turnover      |      | Eva   | 12%    | 14%    |
    Turnover abroad     |      | Eva   | 12     | 14     |
    Cost to complete    |      | Eva   | 42     | 44.5   |
    First fix h         |      | Eva   | 4      | 5      |
    Maximum warmth      |      | Eva   | 23     | 24     |
    Site TRIR           |      | Eva   | 1.0    | 1.1    |
    Part time FTE       |      | Eva   | 205    | 212    |
    Price change        |      | Eva   | -5%    | -3%    |
    Orders per h         |      | Eva   | 4      | 5      |
    Sjukfrånvaro        |      | Eva   | 4%     | 5%     |
    Kundnöjdhet         |      | Eva   | 80     | 83     |
    Selejt arány        |      | Eva   | 2%     | 3%     |
    Έσοδα               |      | Eva   | 100    | 110    |
    RTO (Recovery Time) |      | Eva   | 60     | 75     |
    RTO (Recovery Goal) |      | Eva   | <= 60  | 45     |
    OTD % (On-Time Delivery) | | Eva   | 95%    | 97%    |
    DPO (Days Payable)  |      | Eva   | 45     | 40     |
    Plan accuracy (MAPE) |     | Eva   | 10%    | 12%    |
    Bundle size         |      | Eva   | 8      | 9      |
    Product recalls     |      | Eva   | 8      | 9      |
    Stock availability  |      | Eva   | 8      | 9      |
    Handovers per customer | | Eva   | 8      | 9      |
    Ventas perdidas     |      | Eva   | 8      | 9      |
    Missed SLAs         |      | Eva   | 8      | 9      |
    Leaks closed        |      | Eva   | 8      | 9      |
    Leaks not closed    |      | Eva   | 8      | 9      |
    Fraud detection     |      | Eva   | 8      | 9      |
    Flaring ↓           |      | Eva   | 8      | 9      |
    Reach ↑             |      | Eva   | 8      | 9      |
  `,
  gridOf({ sheet: "Lights of results" })`
    Objective | Key result    | Owner | Target | Actual | Status
    Save      | Pages printed | Fay   | 100    | 140    | Off track
    Save      | Zibbles sold on | Fay | 100    | 140    | Off track
    Save      | Win stores    | Fay   | 20     | 9      | Off track
    Save      | Rules to write | Fay  | 0      | 9      |
  `,
  gridOf({ sheet: "KPIs" })`
    KPI                | Owner | Baseline | Target | Actual
    Manual adjustments | Una   |          | 8      | 12
    Debtor days        | Una   | 60       | 45     | 50
    Personnel cost     | Una   | 100      | 110    | 120
    Late payments      | Una   | 8        | <= 10  | 9
    Open items         | Una   |          | >= 3   | 4
    Errors reviewed    | Una   |          | 100%   | 40%
    Handling time      | Una   |          | 4-5    | 4.5
    Inventory value    | Una   | 100      | 140    | 120
    Rules missing      | Una   | 9        | 0      | 7
  `,
  gridOf({ sheet: "Service" })`
    KPI        | Owner | Target | Actual
    Queue time | Ben   | 5      | 9
    Headcount  | Ben   | 100    | 120
    Stock level | Ben  | <= 500 | 400
    Average age | Ben  | 40-45  | 42
    New deals  | Ben   | 100    | 50
    Visitors   | Ben   | 100    | 120
  `,
  gridOf({ sheet: "OKRs" })`
    Objective | Key result               | Owner | Baseline | Target | Actual
    Grow      | Reduce customer churn    | Cem   |          | 5%     | 9%
    Grow      | Cut overtime             | Cem   | 40       | 20     | 30
    Grow      | Fewer support tickets    | Cem   |          | 100    | 140
    Grow      | Kundenabwanderung senken | Cem   |          | 5%     | 9%
    Grow      | Drop the old reports     | Cem   |          | 100%   | 40%
    Grow      | Onboarding time          | Cem   |          | 10     | 14
    Grow      | Launch cost dashboard    | Cem   |          | 1      | 0
    Grow      | Close open findings      | Cem   |          | 100%   | 60%
    Grow      | Pay suppliers in 30 days | Cem   | 45       | 30     | 40
    Grow      | Answer letters in 10 days | Cem  |          | 10     | 14
    Grow      | Win stores               | Cem   |          | 20     | 9
  `,
];

test("which way a row is to go is said alike by the cell's formula and by the pane, and is never green by mistake", async () => {
  const workbook = workbookOf(...SHEETS);
  const read = reviewWorkbook(workbook, TODAY);
  const choice = {
    tables: read.tables.map(({ fingerprint }) => fingerprint),
    flags: ["health"],
    place: "beside",
  } as const;
  const plan = planFor(read, { kind: "flags", choice });
  expect(plan.refusals).toEqual([]);
  const book = await computedBook(applySteps(workbook, plan));
  const review = reviewWorkbook(book.read(), TODAY);
  book.close();
  expect(cellsBehind(review)).toEqual({ differing: [], unknown: [], elsewhere: [] });
  const rows = measuresOf(review.scorecard);
  const said = rows.map((row) => {
    const at = row.cells.direction;
    const grid = gridNamed(review.workbook.grids, at?.sheet);
    const shown = at && grid ? cellAt(grid, at.row, at.column).value : "no cell";
    return [
      row.name,
      [readingsOf(row).direction ?? "", review.assessments.get(row.key)?.health],
      shown ?? "",
    ];
  });
  const wanted = rows.map(({ name }) => {
    const [direction, health] = EXPECTED[name] ?? ["", "On track"];
    return [name, [direction, health], direction];
  });
  expect(said).toEqual(wanted);
});
