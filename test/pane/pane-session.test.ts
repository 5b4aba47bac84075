import { findInWorkbook } from "../../src/core/find-in-workbook";
import type { Review } from "../../src/core/model/review";
import { inOnePiece } from "../../src/core/model/slices";
import { reviewInSlices, reviewWorkbook } from "../../src/core/review-workbook";
import type { Workbook } from "../../src/core/model/workbook";
import { dateSerial } from "../../src/core/model/period";
import { loadPlanner, loadReading } from "../../src/pane/later";
import { PaneSession } from "../../src/pane/pane-session";
import { WORDS } from "../../src/pane/pane-words";
import type { PlanRequest } from "../../src/core/plan-request";
import { HostError } from "../../src/port/workbook-host";
import { visibleContent } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";

// The core is slow to load where other suites run beside this one.
beforeAll(async () => {
  await Promise.all([loadReading(), loadPlanner()]);
}, 60_000);

const TODAY = dateSerial(2026, 10, 8);

async function opened(): Promise<{ readonly host: MemoryHost; readonly pane: PaneSession }> {
  const host = new MemoryHost(greenDashboard());
  const pane = new PaneSession(host, () => TODAY);
  await pane.look();
  return { host, pane };
}

/** Waits for the reading that somebody else has started. */
async function stillReading(pane: PaneSession): Promise<void> {
  while (pane.state().reading.kind === "reading") await new Promise((done) => setTimeout(done));
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done));
}

function allFlags(pane: PaneSession): PlanRequest {
  const tables = pane.state().review?.tables.map(({ fingerprint }) => fingerprint) ?? [];
  return { kind: "flags", choice: { tables, flags: ["health", "staleness"], place: "beside" } };
}

test("looking through the green dashboard finds its two tables and leaves the budget alone", async () => {
  const { pane } = await opened();
  expect(pane.state().review?.tables.map(({ sheet }) => sheet)).toEqual(["Revenue", "OKR Q3"]);
});

test("flags are written into the cells and taken back without a trace", async () => {
  const { host, pane } = await opened();
  await pane.write(allFlags(pane));
  expect(host.value("OKR Q3", "J2")).toBe("Off track");
  const { action } = pane.state();
  if (action.kind !== "done" || !action.takeBack) throw new Error("There is no way back.");
  expect(action.said).toMatch(/^Written: \d+ cells\.$/);
  await pane.takeBack(action.takeBack);
  expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard()));
  expect(pane.state().action).toEqual({ kind: "done", said: "Taken back." });
});

test("cells that do not follow are looked at again, since functions answer after the write", async () => {
  const { host, pane } = await opened();
  await pane.write(allFlags(pane));
  const rules = () => pane.state().review?.findings.map(({ rule }) => rule);
  const read = host.readWorkbook.bind(host);
  host.readWorkbook = async (task) => {
    const workbook = await read(task);
    host.readWorkbook = read;
    return withWord(workbook, "OKR Q3", "On track");
  };
  await pane.look();
  expect(rules()).toContain("cells-behind");
  await until(() => pane.state().reading.kind === "read" && rules()?.includes("cells-behind") === false);
});

test("what Excel calculates much later is looked at when Excel says so", async () => {
  const { host, pane } = await opened();
  await pane.write(allFlags(pane));
  const rules = () => pane.state().review?.findings.map(({ rule }) => rule);
  const isRead = (isBehind: boolean) => () =>
    pane.state().reading.kind === "read" && rules()?.includes("cells-behind") === isBehind;
  const calculated = host.workbook;
  host.workbook = withWord(calculated, "OKR Q3", "On track");
  await pane.look();
  await until(isRead(true));
  host.workbook = calculated;
  host.calculate();
  // At once, not by the clock.
  expect(pane.state().reading.kind).toBe("reading");
  await until(isRead(false));
});

/** The first word below the heading Health, as a host shows it that has not calculated yet. */
function withWord(workbook: Workbook, sheet: string, word: string): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row, at) =>
        grid.sheet === sheet && at === 1
          ? row.map((cell) => (cell.value === "Off track" && cell.formula ? { ...cell, value: word } : cell))
          : row,
      ),
    })),
  };
}

test("the flags are selected while the action is still going on, so that whoever types afterwards keeps his cell", async () => {
  const { host, pane } = await opened();
  const selectedWhile: string[] = [];
  const select = host.select.bind(host);
  host.select = (place) => (selectedWhile.push(pane.state().action.kind), select(place));
  await pane.write(allFlags(pane));
  expect(selectedWhile).toEqual(["writing"]);
});

test("an edit between the plan and the click is noticed: nothing is written, the plan is made again", async () => {
  const { host, pane } = await opened();
  const request = allFlags(pane);
  pane.ask(request);
  host.typeUnheard("OKR Q3", "J1", "Comment");
  await pane.write(request);
  expect(host.value("OKR Q3", "J2")).toBeUndefined();
  expect(pane.state()).toMatchObject({ request, planAge: "made again", reading: { kind: "read" } });
  await pane.write(request);
  expect(host.value("OKR Q3", "J1")).toBe("Comment");
  expect(pane.state().action.kind).toBe("done");
});

test("a number that the user types is read at once", async () => {
  const { host, pane } = await opened();
  host.type("OKR Q3", "F2", 0.119);
  await stillReading(pane);
  expect(pane.state().review?.assessments.get("OKR Q3!B2")?.health).toBe("On track");
});

test("another day retells everything without reading again", async () => {
  const { host, pane } = await opened();
  host.readWorkbook = () => Promise.reject(new Error("It was read again."));
  await pane.tellAsOf(dateSerial(2027, 1, 2));
  expect(pane.state().review?.assessments.get("OKR Q3!B2")?.health).toBe("Missed");
  expect(pane.state().reading.kind).toBe("read");
});

test("while somebody types in a cell, reading fails in words and works on the second try", async () => {
  const host = new MemoryHost(greenDashboard());
  host.isInCellEdit = true;
  const pane = new PaneSession(host, () => TODAY);
  await pane.look();
  expect(pane.state().reading).toEqual({
    kind: "failed",
    failure: {
      what: "Excel is editing a cell.",
      nextStep: "Press Enter or Escape in the sheet, then try again.",
    },
  });
  host.isInCellEdit = false;
  await pane.look();
  expect(pane.state().reading.kind).toBe("read");
});

test("a refused write says why and leaves the workbook as it was", async () => {
  const { host, pane } = await opened();
  host.isInCellEdit = true;
  await pane.write(allFlags(pane));
  expect(pane.state().action).toMatchObject({
    kind: "failed",
    failure: { what: "Nothing was written.", why: "Excel is editing a cell." },
  });
  expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard()));
});

test("an error of the programme is told in words for the user, never as its own text", async () => {
  const { host, pane } = await opened();
  const log = jest.spyOn(console, "error").mockReturnValue();
  host.apply = () => Promise.reject(new TypeError("x is not a function"));
  await pane.write(allFlags(pane));
  expect(JSON.stringify(pane.state().action)).not.toContain("function");
  expect(pane.state().action).toMatchObject({ kind: "failed", failure: { what: "Nothing was written." } });
  expect(log).toHaveBeenCalledWith(expect.any(TypeError));
  log.mockRestore();
});

test("a plan that cannot be made is told in words; nothing is written and nothing is silent", async () => {
  const host = new MemoryHost(greenDashboard());
  const log = jest.spyOn(console, "error").mockReturnValue();
  const planFor = () => {
    throw new TypeError("x is not a function");
  };
  const pane = new PaneSession(
    host,
    () => TODAY,
    loadReading,
    async () => ({ ...(await loadPlanner()), planFor }),
  );
  await pane.look();
  await pane.write(allFlags(pane));
  expect(pane.state().action).toMatchObject({ kind: "failed", failure: { what: WORDS.planFailed } });
  expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard()));
  log.mockRestore();
});

test("a part of the pane that does not arrive is told, and asked for again at the next try", async () => {
  const parts = [() => Promise.reject(new HostError(WORDS.partMissing, WORDS.partMissingNext)), loadReading];
  const load = () => (parts.shift() ?? loadReading)();
  const pane = new PaneSession(new MemoryHost(greenDashboard()), () => TODAY, load);
  await pane.look();
  expect(pane.state().reading).toMatchObject({ kind: "failed", failure: { what: WORDS.partMissing } });
  await pane.look();
  expect(pane.state().reading.kind).toBe("read");
});

test("tables are listed before what plans has come; where it does not come, the next request asks for it again", async () => {
  const missing = () => Promise.reject(new HostError(WORDS.partMissing, WORDS.partMissingNext));
  const parts = [missing, loadPlanner];
  let asked = 0;
  const pane: PaneSession = new PaneSession(
    new MemoryHost(greenDashboard()),
    () => TODAY,
    loadReading,
    () => {
      expect(pane.state().reading.kind).toBe("read");
      asked += 1;
      return (parts.shift() ?? loadPlanner)();
    },
  );
  pane.prepare();
  await pane.look();
  expect(pane.state()).toMatchObject({
    hasPlanner: false,
    action: { kind: "failed", failure: { what: WORDS.partMissing } },
  });
  pane.ask({ kind: "settings" });
  await until(() => pane.state().hasPlanner);
  expect(asked).toBe(2);
});

test("the tables that were found are listed before what reads their rows has come", async () => {
  let come = (): void => undefined;
  const held = new Promise<void>((done) => (come = done));
  const pane = new PaneSession(
    new MemoryHost(greenDashboard()),
    () => TODAY,
    () => held.then(loadReading),
  );
  const look = pane.look();
  const listed = () => {
    const { reading } = pane.state();
    return reading.kind === "reading" ? reading.found : undefined;
  };
  await until(() => listed() !== undefined);
  const places = listed()?.map(({ sheet, area }) => ({ sheet, area }));
  expect(pane.state()).toMatchObject({
    reading: { progress: { step: WORDS.reviewing.rows, done: 0, all: 2 } },
    announcement: WORDS.found(2),
  });
  come();
  await look;
  expect(pane.state().review?.tables.map(({ sheet, area }) => ({ sheet, area }))).toEqual(places);
});

test("what was found before is the beginning of the very review that finds it itself", () => {
  const workbook = greenDashboard();
  const found = inOnePiece(findInWorkbook(workbook));
  const review = inOnePiece(reviewInSlices(workbook, TODAY, undefined, found));
  const said = ({ dates, metadata, tables, scorecard, assessments, findings, links }: Review) => ({
    ...{ dates, metadata, tables, scorecard, findings, links },
    health: [...assessments].map(([key, { health }]) => [key, health]),
  });
  expect(said(review)).toEqual(said(reviewWorkbook(workbook, TODAY)));
});

test("while the workbook is read again, no list takes the place of what is on show", async () => {
  const { host, pane } = await opened();
  const seen: unknown[] = [];
  pane.subscribe(() => {
    const { reading } = pane.state();
    if (reading.kind === "reading") seen.push(reading.found);
  });
  host.type("OKR Q3", "F2", 0.119);
  await until(() => seen.length > 0);
  await stillReading(pane);
  expect(seen.filter(Boolean)).toEqual([]);
});

/** A pane whose reviews come to no end. */
async function endless(): Promise<{ readonly host: MemoryHost; readonly pane: PaneSession }> {
  const core = await loadReading();
  const reviewInSlices: typeof core.reviewInSlices = function* () {
    for (;;) yield { kind: "rows", done: 3, all: 40 };
  };
  const host = new MemoryHost(greenDashboard());
  return {
    host,
    pane: new PaneSession(
      host,
      () => TODAY,
      () => Promise.resolve({ ...core, reviewInSlices }),
    ),
  };
}

test("while a long review runs, the pane says how far it is, goes on answering, and Cancel ends it", async () => {
  const { host, pane } = await endless();
  const look = pane.look();
  const progress = () => {
    const { reading } = pane.state();
    return reading.kind === "reading" ? reading.progress : undefined;
  };
  await until(() => progress()?.step === WORDS.reviewing.rows);
  expect(progress()).toMatchObject({ done: 3, all: 40 });
  host.click("Revenue", "B4");
  await until(() => pane.state().selection?.sheet === "Revenue");
  pane.cancel();
  await look;
  expect(pane.state()).toMatchObject({ reading: { kind: "not asked" }, announcement: WORDS.stopped });
});

test("long proposals come after the review, and those of an older one are not heard", async () => {
  const core = await loadReading();
  let isLong = true;
  const proposalsInSlices: typeof core.proposalsInSlices = function* (...given) {
    while (isLong) yield { done: 1, all: 2 };
    return yield* core.proposalsInSlices(...given);
  };
  const host = new MemoryHost(greenDashboard());
  const pane = new PaneSession(
    host,
    () => TODAY,
    () => Promise.resolve({ ...core, proposalsInSlices }),
  );
  await pane.look();
  expect(pane.state()).toMatchObject({ reading: { kind: "read" }, proposals: undefined });
  host.type("OKR Q3", "B2", "Nothing that any KPI is about");
  isLong = false;
  await stillReading(pane);
  await until(() => pane.state().proposals !== undefined);
  expect(pane.state().proposals).toEqual(pane.state().review?.proposals);
});

test("what is typed while the first review runs is in it", async () => {
  const host = new MemoryHost(greenDashboard());
  const core = await loadReading();
  const reviewInSlices: typeof core.reviewInSlices = function* (...given) {
    if (host.value("OKR Q3", "F2") !== 0.119) host.type("OKR Q3", "F2", 0.119);
    yield { kind: "tables", done: 0, all: 2 };
    return yield* core.reviewInSlices(...given);
  };
  const pane = new PaneSession(
    host,
    () => TODAY,
    () => Promise.resolve({ ...core, reviewInSlices }),
  );
  await pane.look();
  await stillReading(pane);
  expect(pane.state().review?.assessments.get("OKR Q3!B2")?.health).toBe("On track");
});

test("another day that is chosen while the workbook is read again is the day of that review", async () => {
  const { host, pane } = await opened();
  host.type("OKR Q3", "F2", 0.119);
  const day = dateSerial(2027, 1, 2);
  await pane.tellAsOf(day);
  await stillReading(pane);
  expect(pane.state().review?.asOf).toBe(day);
  expect(pane.state().review?.workbook).toEqual(host.workbook);
});

test("what moved is recorded in OKR Log, and a second look has nothing to record", async () => {
  const { host, pane } = await opened();
  await pane.write({ kind: "log" });
  expect(host.value("OKR Log", "D2")).toBe("Lead velocity");
  const { review } = pane.state();
  expect(review && pane.planFor(review, { kind: "log" }).steps).toEqual([]);
});

test("Cancel stops a slow reading; its late answer is not heard", async () => {
  const host = new MemoryHost(greenDashboard());
  let answer = (): void => undefined;
  host.pace = new Promise((done) => (answer = done));
  const pane = new PaneSession(host, () => TODAY);
  const look = pane.look();
  pane.cancel();
  expect(pane.state().reading.kind).toBe("not asked");
  answer();
  await look;
  expect(pane.state().review).toBeUndefined();
});

test("a corrected role is remembered in the workbook and read from then on", async () => {
  const { host, pane } = await opened();
  const fingerprint = pane.state().review?.tables[0]?.fingerprint ?? "";
  const correction = { kind: "role", fingerprint, header: "Unit", role: "comments" } as const;
  await pane.write({ kind: "correct", correction });
  const unit = () => pane.state().review?.tables[0]?.columns.find(({ header }) => header === "Unit");
  expect(unit()?.role).toBe("comments");
  const later = new PaneSession(host, () => TODAY);
  await later.look();
  expect(later.state().review?.tables[0]?.columns.find(({ header }) => header === "Unit")?.role).toBe(
    "comments",
  );
  await pane.write({ kind: "correct", correction: { ...correction, role: "unit" } });
  expect(unit()?.role).toBe("unit");
});

test("a dismissed table is gone, and comes back when the dismissal is taken back", async () => {
  const { pane } = await opened();
  const fingerprint = pane.state().review?.tables[0]?.fingerprint ?? "";
  await pane.write({ kind: "correct", correction: { kind: "dismissed", fingerprint } });
  expect(pane.state().review?.tables.map(({ sheet }) => sheet)).toEqual(["OKR Q3"]);
  const { action } = pane.state();
  if (action.kind !== "done" || !action.takeBack) throw new Error("There is no way back.");
  await pane.takeBack(action.takeBack);
  expect(pane.state().review?.tables).toHaveLength(2);
});

test("the same click twice writes once", async () => {
  const { host, pane } = await opened();
  let writes = 0;
  const apply = host.apply.bind(host);
  host.apply = (...given) => ((writes += 1), apply(...given));
  await Promise.all([pane.write(allFlags(pane)), pane.write(allFlags(pane))]);
  expect(writes).toBe(1);
});

test("after leaving, the pane hears nothing more of the workbook", async () => {
  const { host, pane } = await opened();
  pane.leave();
  host.click("Revenue", "B4");
  expect(pane.state().selection?.sheet).not.toBe("Revenue");
});

test("a pane that stays open over the night reads as of the new day", async () => {
  let today = TODAY;
  const pane = new PaneSession(new MemoryHost(greenDashboard()), () => today);
  await pane.look();
  today += 1;
  await pane.look();
  expect([pane.state().today, pane.state().review?.asOf]).toEqual([TODAY + 1, TODAY + 1]);
  pane.leave();
});
