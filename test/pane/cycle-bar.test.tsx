/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";
import { MemoryHost } from "../kit/memory-host";
import { showView, TODAY } from "../kit/show-pane";

const undated = () => ({
  ...workbookOf(gridOf({ sheet: "OKRs" })`
    Objective | Key result | Owner | Baseline | Target | Actual
    Grow      | Win stores | Una   | 10       | 20     | 15
    Grow      | Win towns  | Ben   | 10       | 20     | 12
  `),
  fileName: "Plan Q4 2026 (FY27).xlsx",
});

const question = () => screen.queryByRole("group", { name: "Which quarter is it?" });

function settingsOf(host: MemoryHost) {
  const { cycleStart, cycleEnd } = reviewWorkbook(host.workbook, TODAY).settings;
  return [cycleStart, cycleEnd];
}

test("rows without dates ask which cycle it is; an answer shows what it writes, and the question goes", async () => {
  const host = new MemoryHost(undated());
  const user = await showView(host, /Today/);
  expect(question()).toHaveTextContent("“OKRs” carries no dates. Which cycle is it?");
  await user.click(screen.getByRole("button", { name: /^Q4 2026, .*1 Oct 2026 to .*31 Dec 2026/ }));
  expect(settingsOf(host)).toEqual([undefined, undefined]);
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(settingsOf(host)).toEqual([46296, 46387]));
  await waitFor(() => expect(question()).toBeNull());
});

test("other days are typed; put away, the question rests on every tab", async () => {
  const user = await showView(new MemoryHost(undated()), /Today/);
  await user.click(screen.getByRole("button", { name: "Other days" }));
  expect(within(screen.getByRole("dialog")).getByLabelText("First day")).toBeInTheDocument();
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Cancel" }));
  const bar = question()?.parentElement?.parentElement;
  if (!bar) throw new Error("The question is asked.");
  await user.click(within(bar).getByRole("button", { name: "Close" }));
  await user.click(screen.getByRole("tab", { name: /Flags/ }));
  expect(question()).toBeNull();
});

test("who may not write is not asked", async () => {
  await showView(new MemoryHost({ ...undated(), isReadOnly: true }), /Today/);
  expect(question()).toBeNull();
});
