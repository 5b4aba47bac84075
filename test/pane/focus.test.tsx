/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Workbook } from "../../src/core/model/workbook";
import { gridOf, workbookOf } from "../kit/grid";
import { MemoryHost } from "../kit/memory-host";
import { afterAGlance, showView, written } from "../kit/show-pane";

const CSAT = "Raise CSAT from 4.1 to 4.6";
const WIN_RATE = "Raise win rate to 30%";
const UPTIME = "Uptime of 99.9%";

/** Three key results that name their KPI, numbers that are due, and a sheet that was left alone. */
function lanternWorks(): Workbook {
  const kpis = gridOf({ sheet: "KPIs" })`
    KPI                   | Target | Actual | Last updated
    Customer satisfaction | 4.5    | 4.6    | 2026-10-05
    Uptime                | 99.9%  | 99.5%  | 2026-10-05
    Win rate              | 30%    | 25%    | 2026-10-05
  `;
  const okrs = gridOf({ sheet: "OKRs" })`
    Objective       | Key result                 | Baseline | Target | Actual | Start      | Due        | Updated
    Light every way | Raise CSAT from 4.1 to 4.6 | 4.1      | 4.6    | 4.2    | 2026-07-01 | 2026-12-31 | 2026-06-01
    Light every way | Uptime of 99.9%            | 99%      | 99.9%  | 99.5%  | 2026-07-01 | 2026-12-31 | 2026-06-01
    Light every way | Raise win rate to 30%      | 20%      | 30%    | 22%    | 2026-07-01 | 2026-12-31 | 2026-06-01
  `;
  const budget = gridOf({ sheet: "Budget" })`
    Cost centre | Budget 2026 | Actual 2026
    Travel      | 120000      | 98000
    Software    | 340000      | 361000
  `;
  return workbookOf(kpis, okrs, budget);
}

interface Scene {
  readonly user: UserEvent;
  readonly host: MemoryHost;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText(name);

async function press(user: UserEvent, control: HTMLElement, keys = "{Enter}"): Promise<void> {
  act(() => control.focus());
  await user.keyboard(keys);
}

/** Writes the plan on show by keyboard alone. */
async function confirm(user: UserEvent): Promise<void> {
  await waitFor(() =>
    expect(within(screen.getByRole("dialog")).getByRole("button", { name: /^Write/ })).toHaveFocus(),
  );
  await afterAGlance();
  await user.keyboard("{Enter}");
  await written();
}

const linkOf = (kpi: string, keyResult: string) => `Link ${kpi} to ${keyResult}`;
const declineOf = (kpi: string, keyResult: string) => `Do not propose ${kpi} for ${keyResult} again`;

interface Step {
  /** What is done, and where the focus then belongs. */
  readonly after: string;
  readonly act: (scene: Scene) => Promise<void>;
  readonly focused: () => HTMLElement | undefined;
  /** What the table says that is heard then, where it says so. */
  readonly heard?: RegExp;
}

const dialog = () => within(screen.getByRole("dialog"));
const notKnown = () => screen.getAllByRole("button", { name: /not known/i })[0] ?? document.body;

/** The table of design.md, a view after the other; within a view one step goes on from the step before. */
const TABLE: readonly (readonly [view: RegExp, steps: readonly Step[]])[] = [
  [
    /^Links/,
    [
      {
        after: "a plan opens: its primary button",
        act: ({ user }) => press(user, button(linkOf("Customer satisfaction", CSAT))),
        focused: () => dialog().getByRole("button", { name: /^Write \d+ cells$/ }),
      },
      {
        after: "a plan is put away: what opened it",
        act: ({ user }) => user.keyboard("{Escape}"),
        focused: () => button(linkOf("Customer satisfaction", CSAT)),
      },
      {
        after: "the sheet's selection moves: where it was",
        act: ({ host }) => {
          act(() => host.click("OKRs", "B2"));
          return Promise.resolve();
        },
        focused: () => button(linkOf("Customer satisfaction", CSAT)),
      },
      {
        after: "Link: the same button on the next proposal",
        act: async ({ user }) => {
          await user.keyboard("{Enter}");
          await confirm(user);
        },
        focused: () => button(linkOf("Uptime", UPTIME)),
        heard: /^Linked\./,
      },
      {
        after: "Not this: the same button on the next proposal",
        act: ({ user }) => press(user, button(declineOf("Uptime", UPTIME))),
        focused: () => button(declineOf("Win rate", WIN_RATE)),
        heard: /^Not proposed again\./,
      },
    ],
  ],
  [
    /^Flags/,
    [
      {
        after: "flags are written: the first group of what the sheets say now",
        act: async ({ user }) => {
          await press(user, button(/^Write \d+ cells$/));
          await written();
        },
        focused: () =>
          within(screen.getByRole("tabpanel")).getAllByRole("button", { name: /^Key results/ })[0],
        heard: /^Written: \d+ cells\./,
      },
      {
        // Not the button that writes them again: a second Enter must not.
        after: "they are taken back: the view's own tab, as no line is left",
        act: async ({ user }) => {
          await press(user, button("Take back"));
          await waitFor(() => expect(button(/^Write \d+ cells$/)).toBeInTheDocument());
        },
        focused: () => screen.getByRole("tab", { name: /^Flags/ }),
        heard: /^Taken back\.$/,
      },
    ],
  ],
  [
    /^Check-in/,
    [
      {
        after: "a number and Enter: the number field of the next due row",
        act: ({ user }) => press(user, field(`Now: ${CSAT}`), "4.3{Enter}"),
        focused: () => field(`Now: ${UPTIME}`),
        heard: /^40% of the way, At risk instead of off track\. On track needs 4\.4\.$/,
      },
      {
        after: "the last number and Enter: Write",
        act: async ({ user }) => {
          await user.keyboard("99.7{Enter}");
          await waitFor(() => expect(field(`Now: ${WIN_RATE}`)).toHaveFocus());
          await user.keyboard("25{Enter}");
        },
        focused: () => button("Write 3 check-ins"),
      },
    ],
  ],
  [
    /^Tables/,
    [
      {
        after: "Take: the new entry among those taken",
        act: ({ user }) => press(user, button("Take Budget as KPIs")),
        focused: () =>
          within(screen.getByRole("list", { name: "Tables that are read" })).getByRole("button", {
            name: "Budget",
          }),
        heard: /^Budget is read as KPIs\./,
      },
    ],
  ],
  [
    /^Today/,
    [
      {
        after: "a filter: it stays on its control",
        act: ({ user }) => press(user, notKnown()),
        focused: notKnown,
        heard: /^\d+ lines? in \d groups?\.$/,
      },
      {
        after: "another grouping: it stays on its control",
        act: async ({ user }) => {
          await press(user, button(/^Group the list/));
          await user.click(await screen.findByRole("menuitemradio", { name: "by sheet" }));
        },
        focused: () => button(/^Group the list/),
        heard: /^\d+ lines? in \d groups?\.$/,
      },
      {
        after: "another day: it stays on its control",
        act: async ({ user }) => {
          await press(user, button(/^as of/));
          await user.click(await screen.findByRole("radio", { name: /^End of last month/ }));
          await press(user, button("Use this day"));
        },
        focused: () => button(/^as of 30 Sep 2026/),
      },
    ],
  ],
];

const heard = () => screen.getAllByRole("status").map(({ textContent }) => textContent.trim());

test.each(TABLE)(
  "in %s every action leaves the focus where it goes on, and says what it did",
  async (view, steps) => {
    const host = new MemoryHost(lanternWorks());
    const user = await showView(host, view);
    for (const { after, act: doIt, focused, heard: said } of steps) {
      await doIt({ user, host });
      await waitFor(() => {
        if (focused() !== document.activeElement) throw new Error(`The focus is elsewhere after ${after}.`);
      });
      if (said) await waitFor(() => expect(heard()).toContainEqual(expect.stringMatching(said)));
    }
    cleanup();
  },
);
