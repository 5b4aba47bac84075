/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { PaneSession } from "../../../src/pane/pane-session";
import { Group } from "../../../src/pane/parts/Group";
import { LineAction } from "../../../src/pane/parts/LineAction";
import { focusPlace, successorOf } from "../../../src/pane/parts/kept-focus";
import { ListLine } from "../../../src/pane/parts/ListLine";
import { OpenCell } from "../../../src/pane/parts/open-cell";
import { REGION, moveByF6 } from "../../../src/pane/parts/regions";
import { RovingArea } from "../../../src/pane/parts/RovingArea";
import { useKeptFocus } from "../../../src/pane/parts/use-kept-focus";
import { PaneContext } from "../../../src/pane/use-pane";
import { gridOf, workbookOf } from "../../kit/grid";
import { MemoryHost } from "../../kit/memory-host";
import { giveWindowItsSenses, TODAY } from "../../kit/show-pane";

const NAMES = ["Churn", "Uptime", "CSAT"] as const;

function place(row: number) {
  return { sheet: "KPIs", area: { top: row, left: 0, bottom: row, right: 0 } };
}

function Frame({
  children,
  onOpen,
}: {
  readonly children: ReactNode;
  readonly onOpen?: (row: number) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  return (
    <OpenCell.Provider value={({ area }) => onOpen?.(area.top)}>
      <div ref={frame} onKeyDown={moveByF6}>
        {children}
      </div>
    </OpenCell.Provider>
  );
}

/** Rows whose action answers them: an answered row stays without its button, or goes. */
function Lines({ isGoing = false }: { readonly isGoing?: boolean }) {
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const shown = NAMES.filter((name) => !isGoing || !answered.includes(name));
  return (
    <RovingArea>
      <Group name="decide" title="Decide">
        <ul>
          {shown.map((name, row) => (
            <ListLine
              key={name}
              row={name}
              name={name}
              place={place(row)}
              action={
                !answered.includes(name) && (
                  <LineAction
                    isOnward
                    label={`Link ${name}`}
                    onClick={() => setAnswered([...answered, name])}
                  >
                    Link
                  </LineAction>
                )
              }
            />
          ))}
        </ul>
      </Group>
    </RovingArea>
  );
}

function show(content: ReactNode, onOpen?: (row: number) => void) {
  giveWindowItsSenses();
  const host = new MemoryHost(workbookOf(gridOf({ sheet: "KPIs" })`KPI | Actual`));
  const pane = new PaneSession(host, () => TODAY);
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>
        <Frame {...(onOpen && { onOpen })}>{content}</Frame>
      </PaneContext.Provider>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), host };
}

const name = (of: string) => screen.getByRole("button", { name: of });

test("a list is one stop of Tab; the arrows walk its rows, along their actions and back", async () => {
  const { user, host } = show(
    <>
      <Lines />
      <button type="button">After</button>
    </>,
  );
  await user.tab();
  expect(name("Decide")).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(name("Uptime")).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(name("Link Uptime")).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(name("Uptime")).toHaveFocus();
  await user.tab();
  expect(name("After")).toHaveFocus();
  await user.tab({ shift: true });
  expect(name("Uptime")).toHaveFocus();
  await user.keyboard("{End}");
  expect(name("CSAT")).toHaveFocus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(host.selected).toEqual(place(2)));
  await user.keyboard("{Home}");
  expect(name("Decide")).toHaveFocus();
});

test("Space folds the group of a row and gives its head the focus; the browser remembers it", async () => {
  const { user } = show(<Lines />);
  name("Uptime").focus();
  await user.keyboard(" ");
  expect(name("Decide")).toHaveFocus();
  expect(name("Decide")).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("button", { name: "Uptime" })).toBeNull();
  expect(window.localStorage.getItem("okr-pulse  group decide")).toBe("false");
  await user.keyboard(" ");
  expect(name("Uptime")).toBeInTheDocument();
});

test.each([
  { isGoing: false, at: "Churn", next: "Link Uptime" },
  { isGoing: true, at: "Churn", next: "Link Uptime" },
  { isGoing: true, at: "Uptime", next: "Link CSAT" },
  { isGoing: false, at: "CSAT", next: "CSAT" },
  { isGoing: true, at: "CSAT", next: "Link Uptime" },
])(
  "after the action of $at (its row goes: $isGoing) the focus is on $next",
  async ({ isGoing, at, next }) => {
    const { user } = show(<Lines isGoing={isGoing} />);
    name(`Link ${at}`).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(name(next)).toHaveFocus());
  },
);

test("Alt+↓ opens the panel of the row's cell", async () => {
  const opened: number[] = [];
  const { user } = show(<Lines />, (row) => opened.push(row));
  name("CSAT").focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(opened).toEqual([2]);
  expect(name("CSAT")).toHaveFocus();
});

test("F6 goes from region to region, back to where one was, and past the ends is the spreadsheet's", async () => {
  const left: boolean[] = [];
  const toTheSheet = ({ key, shiftKey, defaultPrevented }: KeyboardEvent) =>
    key === "F6" && !defaultPrevented && left.push(shiftKey);
  window.addEventListener("keydown", toTheSheet);
  const { user } = show(
    <>
      <header {...REGION}>
        <button type="button">As of</button>
      </header>
      <main {...REGION}>
        <Lines />
      </main>
      <p {...REGION}>No control here</p>
    </>,
  );
  name("As of").focus();
  await user.keyboard("{F6}{ArrowDown}{ArrowDown}{F6}");
  expect(screen.getByText("No control here")).toHaveFocus();
  expect(left).toEqual([]);
  await user.keyboard("{F6}");
  expect(screen.getByText("No control here")).toHaveFocus();
  expect(left).toEqual([false]);
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(name("Uptime")).toHaveFocus();
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(name("As of")).toHaveFocus();
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(name("As of")).toHaveFocus();
  expect(left).toEqual([false, true]);
  window.removeEventListener("keydown", toTheSheet);
});

test("F6 comes to the chosen tab, whichever had the focus when the tabs were left", async () => {
  function Tabs() {
    const [chosen, setChosen] = useState("Today");
    return (
      <div role="tablist" {...REGION}>
        {["Today", "Flags"].map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            onClick={() => setChosen(tab)}
          >
            {tab}
          </button>
        ))}
      </div>
    );
  }
  const { user } = show(
    <>
      <Tabs />
      <main {...REGION}>
        <button type="button">Write</button>
      </main>
    </>,
  );
  screen.getByRole("tab", { name: "Today" }).focus();
  await user.keyboard("{F6}");
  await user.click(screen.getByRole("tab", { name: "Flags" }));
  name("Write").focus();
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(screen.getByRole("tab", { name: "Flags" })).toHaveFocus();
});

test("Escape with nothing open goes to the spreadsheet, and the focus stays in its row", async () => {
  const heard: string[] = [];
  // As office.js does, which listens before the pane is there.
  const asOfficeDoes = ({ key }: KeyboardEvent) => {
    heard.push(key);
    name("As of").focus();
  };
  window.addEventListener("keydown", asOfficeDoes);
  const { user } = show(
    <>
      <button type="button">As of</button>
      <Lines />
    </>,
  );
  name("Link Uptime").focus();
  await user.keyboard("{Escape}");
  expect(heard).toEqual(["Escape"]);
  expect(name("Link Uptime")).toHaveFocus();
  window.removeEventListener("keydown", asOfficeDoes);
});

test("what was taken back leads to a row or the view's tab, never to a cell that is only named", () => {
  document.body.innerHTML = `<div id="pane">
    <button role="tab" aria-selected="true">Flags</button>
    <p><button data-row-stop="">KPIs!A3</button> is skipped</p>
    <button id="gone">Take back</button>
  </div>`;
  const pane = document.getElementById("pane") ?? document.body;
  const before = focusPlace(document.getElementById("gone") ?? document.body, pane);
  before.element.remove();
  expect(successorOf(before, pane)).toBe(screen.getByRole("tab", { name: "Flags" }));
  document.body.replaceChildren();
});
