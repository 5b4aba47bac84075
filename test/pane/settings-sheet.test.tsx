/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { planChangedSettings } from "../../src/core/plan/keep/plan-changed-settings";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";
import { afterAGlance, showView, TODAY } from "../kit/show-pane";

async function openMenu(item: string) {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /^Tables/);
  await user.click(await screen.findByRole("button", { name: "Settings and help" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
  return { host, user };
}

test("a threshold lists the words that it would change, and its plan is shown before it is written", async () => {
  const { host, user } = await openMenu("Settings");
  const sheet = await screen.findByRole("dialog", { name: "Settings" });
  expect(within(sheet).getByText(/the words that would change are listed here/)).toBeInTheDocument();
  const share = within(sheet).getByRole("spinbutton", { name: "On track from" });
  await user.clear(share);
  await user.type(share, "10");
  expect(within(sheet).getByText(/words? would change:/)).toBeInTheDocument();
  await user.click(within(sheet).getByRole("button", { name: "Show what 1 setting changes" }));
  await afterAGlance();
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  expect(
    await screen.findAllByText("The settings are changed. Flags that name them follow."),
  ).not.toHaveLength(0);
  expect(host.workbook.names.map(({ name }) => name)).toContain("OKR_OnTrackShare");
});

test("each part leads to its cells; the day stays or moves on, as the switch says, and nothing else is written", async () => {
  const written = applySteps(
    greenDashboard(),
    planChangedSettings(reviewWorkbook(greenDashboard(), TODAY), { tolerance: 0.2 }),
  );
  const host = new MemoryHost(written);
  const user = await showView(host, /^Tables/);
  const open = async () => {
    await user.click(await screen.findByRole("button", { name: "Settings and help" }));
    await user.click(await screen.findByRole("menuitem", { name: "Settings" }));
    return within(await screen.findByRole("dialog", { name: "Settings" }));
  };
  const first = await open();
  expect(first.getByRole("button", { name: "OKR Settings, B3, B4" })).toHaveTextContent("B3, B4");
  expect(first.getByRole("switch", { name: "Move on to today whenever I write" })).toBeChecked();
  await user.click(first.getByRole("switch", { name: "Move on to today whenever I write" }));
  await user.click(first.getByRole("button", { name: "Show what 1 setting changes" }));
  expect(await screen.findAllByText(/^The settings are changed\./)).not.toHaveLength(0);
  expect(host.workbook.grids).toEqual(written.grids);
  const second = await open();
  await waitFor(() => expect(second.getByRole("switch", { name: /^Move on/ })).not.toBeChecked());
  await user.click(second.getByRole("button", { name: "OKR Settings, B2" }));
  await waitFor(() => expect(host.selected).toMatchObject({ sheet: "OKR Settings", area: { top: 1 } }));
});

test("a day that was chosen for a look can be written in the settings", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /^Tables/);
  await user.click(screen.getByRole("button", { name: /^as of/ }));
  await user.click(await screen.findByRole("radio", { name: /^End of last month/ }));
  await user.click(screen.getByRole("button", { name: "Use this day" }));
  await user.click(await screen.findByRole("button", { name: "Settings and help" }));
  await user.click(await screen.findByRole("menuitem", { name: "Settings" }));
  const sheet = within(await screen.findByRole("dialog", { name: "Settings" }));
  expect(sheet.getByRole("switch", { name: /^Move on/ })).not.toBeChecked();
  await user.click(sheet.getByRole("button", { name: "Show what 1 setting changes" }));
  await afterAGlance();
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  expect(await screen.findAllByText(/^The settings are changed\./)).not.toHaveLength(0);
});

test("how I sign is a sentence of the settings, kept by the browser alone", async () => {
  const { host, user } = await openMenu("Settings");
  const before = host.workbook;
  await user.type(await screen.findByLabelText("In OKR Log I am"), "Ada L.");
  await user.click(screen.getAllByRole("button", { name: "Close" }).at(-1) ?? document.body);
  await user.click(await screen.findByRole("button", { name: "Settings and help" }));
  await user.click(await screen.findByRole("menuitem", { name: "Settings" }));
  expect(await screen.findByLabelText("In OKR Log I am")).toHaveValue("Ada L.");
  expect(host.workbook).toBe(before);
});

test("the help is open from every view and says how to take everything back", async () => {
  const { user } = await openMenu("Help");
  const sheet = await screen.findByRole("dialog", { name: "Help" });
  expect(within(sheet).getByRole("region", { name: "How to take it back" })).toHaveTextContent(/Remove/);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog", { name: "Help" })).toBeNull();
});
