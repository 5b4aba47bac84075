import { LateCells } from "../../src/pane/late-cells";

let looks: number;
let cells: LateCells;

beforeEach(() => {
  jest.useFakeTimers();
  looks = 0;
  cells = new LateCells(() => {
    looks += 1;
    cells.found({ late: true });
  });
  cells.expect();
});

afterEach(() => jest.useRealTimers());

test("where Excel says nothing, cells that are late are looked at twice, and then told as they stand", () => {
  cells.found({ late: true });
  jest.advanceTimersByTime(1_500);
  expect(looks).toBe(1);
  jest.advanceTimersByTime(4_000);
  expect(looks).toBe(2);
  jest.advanceTimersByTime(60_000);
  expect(looks).toBe(2);
});

test("a calculation is looked at at once, also long after the last wait", () => {
  cells.found({ late: true });
  cells.calculated();
  expect(looks).toBe(1);
  jest.advanceTimersByTime(60_000);
  const soFar = looks;
  cells.calculated();
  expect(looks).toBe(soFar + 1);
});

test("a calculation is no reason to read where nothing is late", () => {
  cells.calculated();
  cells.found({ late: false });
  cells.calculated();
  jest.advanceTimersByTime(60_000);
  expect(looks).toBe(0);
});

test("a workbook that calculates for ever is not read for ever, until somebody edits or asks", () => {
  cells.found({ late: true });
  for (let tick = 0; tick < 50; tick += 1) cells.calculated();
  expect(looks).toBe(5);
  cells.expect();
  cells.found({ late: true });
  cells.calculated();
  expect(looks).toBe(6);
});

test("what was waited for is not looked at any more once the pane has gone", () => {
  cells.found({ late: true });
  cells.rest();
  cells.calculated();
  jest.advanceTimersByTime(60_000);
  expect(looks).toBe(0);
});
