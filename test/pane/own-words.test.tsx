/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { FLAG_WORDS } from "../../src/core/model/own-words";
import type { Workbook } from "../../src/core/model/workbook";
import { gridOfRows } from "../kit/grid";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";
import { showView } from "../kit/show-pane";

const CALLED: Readonly<Record<string, string>> = {
  "Off track": "Kritisch",
  "At risk": "Wackelt",
  "On track": "Im Plan",
};
const called = (word: string) => CALLED[word] ?? `Wort ${word.length}`;

/** A company that calls a KPI a Kennzahl, and says in its own words how rows stand. */
function inOwnWords(): Workbook {
  const book = greenDashboard();
  const sheet = "OKR Settings";
  const rows = [
    ["Setting", "Value", "What it does"],
    ["KPI", "Kennzahl", "What you call a KPI."],
    ["Key result", "Ergebnis", "What you call a key result."],
    ...FLAG_WORDS.map(({ word, says }) => [word, called(word), says]),
  ];
  const named = (name: string, cell: string, row: number) => ({
    name,
    refersTo: `='${sheet}'!${cell}`,
    at: { sheet, row, column: cell.startsWith("$A") ? 0 : 1 },
  });
  return {
    ...book,
    grids: [...book.grids, gridOfRows(rows, { sheet })],
    names: [
      ...book.names,
      named("OKR_TermKpi", "$B$2", 1),
      named("OKR_TermKeyResult", "$B$3", 2),
      named("OKR_Words", `$A$4:$B$${rows.length}`, 3),
    ],
  };
}

const OURS = /\b(?:off track|at risk|on track|KPIs?|key results?)\b/i;
/** Text of ours: what stands in the user's cells, and where, is named as they named it. */
const saidOn = () => screen.getByRole("tabpanel").textContent.replace(/\bKPIs?, [A-Z]+\d+/g, "");

test("Today speaks in the company's terms, and its flags in the company's words", async () => {
  const user = await showView(new MemoryHost(inOwnWords()), /Today/);
  expect(OURS.exec(saidOn())?.[0]).toBeUndefined();
  await user.click(screen.getByRole("button", { name: /^Ergebniss: \d+ kritisch$/ }));
  expect(within(screen.getByRole("tabpanel")).getAllByText("Kritisch").length).toBeGreaterThan(0);
});

test("so does a check-in", async () => {
  const user = await showView(new MemoryHost(inOwnWords()), /Check-in/);
  await user.click(screen.getByRole("checkbox", { name: /^Ada Lovelace/ }));
  await user.click(screen.getByRole("button", { name: /^Show \d+ numbers?$/ }));
  await user.type(await screen.findByRole("textbox", { name: /^Now: / }), "1");
  expect(saidOn()).toMatch(/Kritisch|Wackelt|Im Plan/);
  expect(OURS.exec(saidOn())?.[0]).toBeUndefined();
});
