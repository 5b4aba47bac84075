/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { comingMenu, type Waiting, type Wanted } from "../../src/pane/coming";

const Menu = ({ isWanted }: Wanted) => <div>{isWanted ? "open" : "closed"}</div>;
const MenuButton = ({ onClick }: Waiting) => <button onClick={onClick}>Choose</button>;

type Loaded = ComponentType<Wanted>;

test("until a menu is there its button is, and a click on it is not lost", async () => {
  let arrive = (_menu: Loaded): void => undefined;
  const ComingMenu = comingMenu(() => new Promise<Loaded>((resolve) => (arrive = resolve)), MenuButton);
  render(<ComingMenu />);
  await userEvent.click(screen.getByRole("button", { name: "Choose" }));
  arrive(Menu);
  expect(await screen.findByText("open")).toBeTruthy();
});

test("a menu that nobody clicked comes closed", async () => {
  const ComingMenu = comingMenu(() => Promise.resolve<Loaded>(Menu), MenuButton);
  render(<ComingMenu />);
  expect(await screen.findByText("closed")).toBeTruthy();
});

test("where it does not come, the button stays and its click asks again", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const answers: readonly (() => Promise<Loaded>)[] = [
    () => Promise.reject(new Error("no network")),
    () => Promise.resolve<Loaded>(Menu),
  ];
  let asked = 0;
  const ComingMenu = comingMenu(() => answers[asked++]?.() ?? Promise.resolve(Menu), MenuButton);
  render(<ComingMenu />);
  await userEvent.click(screen.getByRole("button", { name: "Choose" }));
  expect(await screen.findByText("open")).toBeTruthy();
  expect([asked, told.mock.calls.length]).toEqual([2, 1]);
  told.mockRestore();
});
