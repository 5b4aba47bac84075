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
    ["KPI", "Kennzahl|Kennzahlen", "What you call a KPI."],
    ["Key result", "Ergebnis|Ergebnisse", "What you call a key result."],
    ["Objective", "Ziel|Ziele", "What you call an objective."],
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
      named("OKR_TermObjective", "$B$4", 3),
      named("OKR_Words", `$A$5:$B$${rows.length}`, 4),
    ],
  };
}

const OURS = /\b(?:off track|at risk|on track|KPIs?|key results?|objectives?)\b/i;
/** A plural that was made with an s although the settings say another. */
const WITH_S = /\b(?:Kennzahls|Ergebniss|Ziels)\b/i;
/** Text of ours: what stands in the user's cells, and where, is named as they named it. */
const saidOn = () => screen.getByRole("tabpanel").textContent.replace(/\bKPIs?, [A-Z]+\d+/g, "");

test("Today speaks in the company's terms, and its flags in the company's words", async () => {
  const user = await showView(new MemoryHost(inOwnWords()), /Today/);
  expect(OURS.exec(saidOn())?.[0]).toBeUndefined();
  await user.click(screen.getByRole("button", { name: /^Ergebnisse: \d+ kritisch$/ }));
  expect(WITH_S.exec(saidOn())?.[0]).toBeUndefined();
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

/** Labels that are read out, without the names that they hold. */
const labelsOf = (view: HTMLElement) =>
  [...view.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label") ?? "");
const ownNames = (host: MemoryHost) =>
  host.workbook.grids.flatMap(({ sheet, rows }) => [
    sheet,
    ...rows.flat().map(({ value }) => (typeof value === "string" ? value : "")),
  ]);

test.each([
  [/Links/, "Ergebnis"],
  [/Tables/, "Kennzahlen"],
] as const)("so does %s, read or read out", async (view, term) => {
  const host = new MemoryHost(inOwnWords());
  await showView(host, view);
  const names = ownNames(host).sort((one, other) => other.length - one.length);
  const said = [saidOn(), ...labelsOf(screen.getByRole("tabpanel"))].map((text) =>
    names.filter((name) => OURS.test(name)).reduce((rest, name) => rest.split(name).join("…"), text),
  );
  expect(said.join("\n")).toContain(term);
  expect(said.filter((text) => OURS.test(text) || WITH_S.test(text))).toEqual([]);
});

test("and so does the heading of a plan", async () => {
  const user = await showView(new MemoryHost(inOwnWords()), /Links/);
  await user.click(screen.getByRole("button", { name: /^Link by hand/ }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("Ergebnis")).toBeInTheDocument();
  expect(within(dialog).getByText("Kennzahl")).toBeInTheDocument();
});
