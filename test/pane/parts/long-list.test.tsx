/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { LongList } from "../../../src/pane/parts/LongList";
import { ROW_STOP } from "../../../src/pane/parts/roving-focus";
import { giveWindowItsSenses } from "../../kit/show-pane";

const ROWS = 1000;
const ROW_HEIGHT = 50;
const SCREEN = 600;
const rows = Array.from({ length: ROWS }, (_, row) => `KPI ${row}`);

/** What a browser does of its own: lines below each other, and word of every scroll to whoever watches a line. */
class Scroller {
  private top = 0;
  private readonly watchers = new Set<() => void>();

  constructor() {
    const { watchers } = this;
    const boxOf = (element: HTMLElement) => this.boxOf(element);
    class Watcher {
      constructor(private readonly tell: () => void) {}
      observe(): void {
        watchers.add(this.tell);
        this.tell();
      }
      disconnect(): void {
        watchers.delete(this.tell);
      }
    }
    Object.assign(window, { IntersectionObserver: Watcher });
    jest.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (
      this: HTMLElement,
    ) {
      return boxOf(this);
    });
  }

  scrollTo(top: number): void {
    this.top = top;
    act(() => {
      for (const tell of this.watchers) tell();
    });
  }

  private boxOf(element: HTMLElement): DOMRect {
    if (element.matches("[data-scroller]")) return new DOMRect(0, 0, 300, SCREEN);
    const before = linesBefore(element).reduce((sum, line) => sum + heightOf(line), 0);
    return new DOMRect(0, before - this.top, 300, heightOf(element));
  }
}

function linesBefore(line: Element): readonly HTMLElement[] {
  const lines = [...(line.parentElement?.children ?? [])] as HTMLElement[];
  return lines.slice(0, lines.indexOf(line as HTMLElement));
}

/** A gap is as high as it says, every other line as high as all are. */
function heightOf(line: HTMLElement): number {
  return line.hasAttribute("aria-hidden") ? parseFloat(line.style.height) : ROW_HEIGHT;
}

function show(): Scroller {
  giveWindowItsSenses();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const scroller = new Scroller();
  render(
    <div data-scroller="">
      <LongList label="KPIs" items={rows} keyOf={(row) => row} rowHeight={ROW_HEIGHT}>
        {(row) => (
          <li>
            <button type="button" {...ROW_STOP}>
              {row}
            </button>
          </li>
        )}
      </LongList>
    </div>,
  );
  return scroller;
}

const drawn = () => screen.getAllByRole("button").map(({ textContent }) => textContent);
const height = () =>
  [...screen.getByRole("list").children].reduce((sum, line) => sum + heightOf(line as HTMLElement), 0);

afterEach(() => jest.restoreAllMocks());

test("of a thousand lines those near to what is seen are drawn, wherever one scrolls, and no others", () => {
  const scroller = show();
  for (const top of [0, 25_000, ROWS * ROW_HEIGHT - SCREEN, 0]) {
    scroller.scrollTo(top);
    const seen = rows.slice(top / ROW_HEIGHT, (top + SCREEN) / ROW_HEIGHT);
    expect(drawn()).toEqual(expect.arrayContaining(seen));
    expect(drawn().length).toBeLessThanOrEqual(120);
    expect(height()).toBe(ROWS * ROW_HEIGHT);
  }
});

test("a line that has the focus stays, however far one scrolls", () => {
  const scroller = show();
  screen.getByRole("button", { name: "KPI 7" }).focus();
  scroller.scrollTo(25_000);
  expect(screen.getByRole("button", { name: "KPI 7" })).toHaveFocus();
  screen.getByRole("button", { name: "KPI 500" }).focus();
  scroller.scrollTo(40_000);
  expect(drawn()).toContain("KPI 500");
  expect(drawn()).not.toContain("KPI 7");
});

test("End and Home lead to the last and to the first line, drawn or not", () => {
  const scroller = show();
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  screen.getByRole("button", { name: "KPI 7" }).focus();
  press("End");
  expect(screen.getByRole("button", { name: "KPI 999" })).toHaveFocus();
  scroller.scrollTo(ROWS * ROW_HEIGHT - SCREEN);
  expect(drawn()).not.toContain("KPI 7");
  press("Home");
  expect(screen.getByRole("button", { name: "KPI 0" })).toHaveFocus();
});
