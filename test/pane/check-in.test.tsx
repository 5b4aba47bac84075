/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { gridOf, workbookOf } from "../kit/grid";
import { MemoryHost } from "../kit/memory-host";
import { afterAGlance, showView, written } from "../kit/show-pane";

const CSAT = "Raise CSAT from 4.1 to 4.6";

function plan() {
  const okrs = gridOf({ sheet: "OKRs" })`
    Objective       | Key result                 | Baseline | Target | Actual | Start      | Due        | Updated
    Light every way | Raise CSAT from 4.1 to 4.6 | 4.1      | 4.6    | 4.2    | 2026-07-01 | 2026-12-31 | 2026-06-01
    Light every way | Raise win rate to 30%      | 20%      | 30%    | 22%    | 2026-07-01 | 2026-12-31 | 2026-06-01
  `;
  return workbookOf(okrs);
}

test("after a check-in the pane says what it changed, of the row as of its objective, and counts it as done", async () => {
  const user = await showView(new MemoryHost(plan()), /^Check-in/);
  expect(await screen.findByText("0 of 2 done")).toBeInTheDocument();
  await user.type(await screen.findByLabelText(`Now: ${CSAT}`), "4.3");
  expect(screen.getByText("1 of 2 done")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Write 1 check-in" }));
  await afterAGlance();
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Write 2 cells/ }));
  await written();
  const changed = await screen.findByRole("region", { name: "What it changed" });
  await waitFor(() => expect(changed).toHaveTextContent(/Off track → At risk: 14 points behind/));
  expect(changed).toHaveTextContent("Light every wayScore 20% → 30%");
  expect(screen.getByText("1 of 2 done")).toBeInTheDocument();
});

test("whoever says whose numbers are theirs types the first one at once", async () => {
  const owned = gridOf({ sheet: "KPIs" })`
    KPI     | Owner | Target | Actual | Updated
    Waiting | Ada   | <= 6   | 5      | 2026-06-01
    Queue   | Ada   | <= 10  | 9      | 2026-06-01
    Returns | Bob   | <= 6   | 5      | 2026-06-01
  `;
  const user = await showView(new MemoryHost(workbookOf(owned)), /^Check-in/);
  await user.click(await screen.findByRole("checkbox", { name: /^Ada/ }));
  await user.click(screen.getByRole("button", { name: "Show 2 numbers" }));
  await waitFor(() => expect(screen.getByLabelText("Now: Waiting")).toHaveFocus());
  await user.keyboard("4{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Now: Queue")).toHaveFocus());
});

test("both places name the same next day, and a row that is over asks for nothing", async () => {
  const okrs = gridOf({ sheet: "OKRs" })`
    Objective | Key result                 | Baseline | Target | Actual | Start      | Due        | Updated
    Light     | Raise CSAT from 4.1 to 4.6 | 4.1      | 4.6    | 4.2    | 2026-07-01 | 2026-09-28 | 2026-09-25
    Light     | Raise win rate to 30%      | 20%      | 30%    | 22%    | 2026-07-01 | 2026-12-31 | 2026-10-06
  `;
  const user = await showView(new MemoryHost(workbookOf(okrs)), /^Check-in/);
  expect(await screen.findByText("Next due: Raise win rate to 30%, on 20 Oct 2026.")).toBeInTheDocument();
  const later = screen.getByRole("button", { name: /^Not due yet/ });
  expect(later).toHaveTextContent("next on 20 Oct 2026");
  await user.click(later);
  expect(
    await screen.findByText(/22% on 6 Oct, due 20 Oct$|22% on 6 Oct 2026, due 20 Oct 2026$/),
  ).toBeInTheDocument();
  expect(screen.getByText(/^4\.2 on 25 Sep( 2026)?$/)).toBeInTheDocument();
});

test("where nothing tells when a number came in, none is called in", async () => {
  const okrs = gridOf({ sheet: "OKRs" })`
    Objective | Key result                 | Baseline | Target | Actual | Start      | Due
    Light     | Raise CSAT from 4.1 to 4.6 | 4.1      | 4.6    | 4.2    | 2026-07-01 | 2026-12-31
    Light     | Raise win rate to 30%      | 20%      | 30%    | 22%    | 2026-07-01 | 2026-12-31
  `;
  await showView(new MemoryHost(workbookOf(okrs)), /^Check-in/);
  expect(await screen.findByText("No number of yours is waiting.")).toBeInTheDocument();
  expect(screen.queryByText("Every number of yours is in.")).toBeNull();
});
