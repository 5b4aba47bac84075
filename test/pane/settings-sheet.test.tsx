/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";
import { afterAGlance, showView } from "../kit/show-pane";

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
