import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { TextDecoder } from "node:util";
import "@testing-library/jest-dom";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import React, { type ReactNode } from "react";
import { dateSerial } from "../../src/core/model/period";
import { loadPlanner, loadReading } from "../../src/pane/later";
import { Pane } from "../../src/pane/Pane";
import type { MemoryHost } from "./memory-host";

/** The day on which the tests of the pane take place. */
export const TODAY = dateSerial(2026, 10, 8);

// A component library is slow to load, and the machine may be busy with other suites.
jest.setTimeout(30_000);
beforeAll(async () => {
  await Promise.all([loadReading(), loadPlanner()]);
}, 60_000);

/** In development React notes where each element was made, a tenth of all that a pane takes here; nobody asks it. */
const INTERNALS = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";
Object.defineProperty(Reflect.get(React, INTERNALS) as object, "recentlyCreatedOwnerStacks", {
  get: () => Number.POSITIVE_INFINITY,
  set: () => undefined,
  configurable: true,
});

const nothing = (): void => undefined;
const matchMedia = () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing });

class Idle {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}

class AllInSight {
  disconnect = nothing;
  constructor(private readonly tell: (entries: readonly { readonly isIntersecting: true }[]) => void) {}
  observe(): void {
    this.tell([{ isIntersecting: true }]);
  }
}

/** What jsdom lacks of a browser: no layout, so everything is in sight and no media query holds. */
export function giveWindowItsSenses(): void {
  // Without rules nothing is hidden by style; jsdom would copy the theme's 450 variables at every question.
  const plain = document.createElement("div").style;
  const getComputedStyle = () => plain;
  Object.assign(window, {
    matchMedia,
    getComputedStyle,
    TextDecoder,
    ResizeObserver: Idle,
    IntersectionObserver: AllInSight,
  });
  Element.prototype.scrollIntoView = () => undefined;
  window.localStorage.clear();
  // The spreadsheet answers when it likes, as in life, not inside an act().
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}

/** Without style rules, since jsdom weighs every one of them at every question and then draws nothing. */
const NO_STYLES = createDOMRenderer(undefined);

function Unstyled({ children }: { readonly children: ReactNode }) {
  return <RendererProvider renderer={NO_STYLES}>{children}</RendererProvider>;
}

/** Waits until something was written and the workbook was read again after it; then the view stands still. */
export async function written(): Promise<void> {
  await screen.findByRole("button", { name: "Take back" });
  await waitFor(() => expect(screen.getByRole("tabpanel")).toHaveAttribute("aria-busy", "false"));
}

/** Opens the pane on a spreadsheet. */
export function showPane(host: MemoryHost): UserEvent {
  giveWindowItsSenses();
  configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
  render(<Pane host={host} today={() => TODAY} />, { wrapper: Unstyled });
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** As long as a hand takes to mean its second Enter: the sheet of a plan does not hear one that follows at once. */
export async function afterAGlance(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 450));
}

/** Opens the pane, looks through the workbook, and goes to a view. */
export async function showView(host: MemoryHost, view: RegExp): Promise<UserEvent> {
  const user = showPane(host);
  await user.click(screen.getByRole("button", { name: "Look through this workbook" }));
  await user.click(await screen.findByRole("tab", { name: view }));
  return user;
}
