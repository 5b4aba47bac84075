import { headlessBook, type HeadlessBook } from "../../preview/headless-book";
import { workbookOf } from "../../preview/objects/univer";
import { snapshotOf } from "../kit/book-snapshot";
import { calculate, registerDirectly } from "../kit/direct-functions";
import { grid } from "../kit/grid";

/** What Univer says a tenth of a second after an edit, if it finds a calculation of ours going on. */
const STOP = "formula.mutation.set-formula-calculation-stop";
const SUM = { value: undefined, formula: "=1+1" };

let book: HeadlessBook;
afterEach(() => book.close());

test("a calculation that was asked for is not stopped by an edit before it", async () => {
  book = headlessBook(snapshotOf([{ ...grid`KPI`, rows: [[SUM]] }]));
  registerDirectly(book);
  const calculated = calculate(book);
  await book.api.executeCommand(STOP, {}).catch(() => undefined);
  await calculated;
  expect(workbookOf(book.api).getSheetByName("Sheet1")?.getRange(0, 0).getValue()).toBe(2);
});
