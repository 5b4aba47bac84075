import { readFileSync } from "node:fs";
import { presetDays } from "../../src/pane/as-of-days";
import { HELP } from "../../src/pane/help/help-words";
import { dateSerial, spellDay } from "../../src/core/model/period";

test("the page of the help says what the pane says", () => {
  const page = HELP.map(({ title, says }) => [`## ${title}`, ...says].join("\n\n")).join("\n\n");
  expect(readFileSync("docs/help.md", "utf8")).toBe(`# Help\n\n${page}\n`);
});

test.each([
  [dateSerial(2026, 11, 27), 1, "31 Oct 2026", "30 Sep 2026"],
  [dateSerial(2026, 11, 27), 2, "31 Oct 2026", "31 Oct 2026"],
  [dateSerial(2026, 1, 5), 1, "31 Dec 2025", "31 Dec 2025"],
  [dateSerial(2026, 1, 5), 12, "31 Dec 2025", "30 Nov 2025"],
])("as of %s with a year from month %s the presets are %s and %s", (today, yearStart, month, quarter) => {
  const { monthEnd, quarterEnd } = presetDays(today, yearStart);
  expect([monthEnd, quarterEnd].map(spellDay)).toEqual([month, quarter]);
});
