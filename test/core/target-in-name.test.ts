import { dateSerial } from "../../src/core/model/period";
import { targetInName } from "../../src/core/parse/target-in-name";
import { gridOf } from "../kit/grid";
import { wordsWritten } from "../kit/words-written";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 11, 10);

const EXPECTED: Readonly<Record<string, string>> = {
  "Fill rate (target 96 %)": "At risk",
  "Absence rate (target < 4%)": "On track",
  "NPS - goal 45": "On track",
  "Zibble (target 40)": "Check inputs",
  // What tells more of the thing is no target, nor is one in another unit or size.
  "Open tickets (max 40)": "No target",
  "Invoices (> 90 days)": "No target",
  "Service level (80 % in 20 s)": "No target",
  "Uptime (target 99 %)": "No target",
  "Revenue (target 1.2 m)": "No target",
};

const SHEET = gridOf({ sheet: "Shop" })`
  KPI                          | Owner | Actual
  Fill rate (target 96 %)      | Una   | 95%
  Absence rate (target < 4%)   | Una   | 3.4%
  NPS - goal 45                | Una   | 47
  Zibble (target 40)           | Una   | 41
  Open tickets (max 40)        | Una   | 55
  Invoices (> 90 days)         | Una   | 4
  Service level (80 % in 20 s) | Una   | 79%
  Uptime (target 99 %)         | Una   | 98.7
  Revenue (target 1.2 m)       | Una   | 1.3
`;

test.each(["beside", "new sheet"] as const)(
  "a name says the target that no cell holds (%s)",
  async (place) => {
    const written = await wordsWritten([SHEET], { asOf: TODAY, place, dialects: ["modern"] });
    for (const words of written) expect(Object.fromEntries(words)).toEqual(EXPECTED);
  },
);

test.each([
  ["Umsatz (Ziel: 1,2 Mio. €)", 1_200_000],
  ["Taux de service, objectif ≥ 95 %", 0.95],
  ["Attrition (target: 10%)", 0.1],
  ["Target customers reached", undefined],
  ["Deals with target accounts 2026", undefined],
  ["Cycle time (target 4-5 days)", undefined],
])("%s is to come to %s", (name, value) => expect(targetInName(name)?.value).toBe(value));
