import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { configure, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { dateSerial } from "../../src/core/model/period";
import { Pane } from "../../src/pane/Pane";
import type { MemoryHost } from "./memory-host";

/** The day on which the tests of the pane take place. */
export const TODAY = dateSerial(2026, 10, 8);

/** What jsdom lacks of a browser: no layout, so everything is in sight and no media query holds. */
export function giveWindowItsSenses(): void {
  Object.assign(window, {
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
    IntersectionObserver: class {
      constructor(private readonly tell: (entries: readonly { isIntersecting: boolean }[]) => void) {}
      observe() {
        this.tell([{ isIntersecting: true }]);
      }
      disconnect() {}
    },
  });
  Element.prototype.scrollIntoView = () => undefined;
  // The spreadsheet answers when it likes, as in life, not inside an act().
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}

/** Without style rules, since jsdom weighs every one of them at every question and then draws nothing. */
const NO_STYLES = createDOMRenderer(undefined);

function Unstyled({ children }: { readonly children: ReactNode }) {
  return <RendererProvider renderer={NO_STYLES}>{children}</RendererProvider>;
}

/** Opens the pane on a spreadsheet. */
export function showPane(host: MemoryHost): UserEvent {
  giveWindowItsSenses();
  configure({ defaultHidden: true });
  render(<Pane host={host} today={TODAY} />, { wrapper: Unstyled });
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** Opens the pane, looks through the workbook, and goes to a view. */
export async function showView(host: MemoryHost, view: RegExp): Promise<UserEvent> {
  const user = showPane(host);
  await user.click(screen.getByRole("button", { name: "Look through this workbook" }));
  await user.click(await screen.findByRole("tab", { name: view }));
  return user;
}
