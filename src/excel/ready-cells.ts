import { sheetKey, type Desk } from "./desk";
import { CellChanged, type ReadyStep, type Seen } from "./ready-step";
import {
  changedRows,
  changesContent,
  firstChange,
  isAsExpected,
  rangeOf,
  typed,
  type StepOf,
} from "./step-content";
import { sync } from "./sync";

type Step = StepOf<"write cells">;
type Rows = readonly (readonly unknown[])[];

/** What the cells held, read in the very request that wrote them: right before and right after. */
interface Sent {
  readonly before: { readonly formulas: Rows; readonly values: Rows };
  readonly after: Rows;
}

/**
 * A block of cells. What another author typed is never lost: the block is compared with the plan now, and once more
 * in the request that writes it, so that what was overwritten in between is known and can be given back.
 */
export async function readyCells(desk: Desk, step: Step, isFirst: boolean): Promise<ReadyStep> {
  const sheet = sheetKey(desk, step.sheet);
  if (desk.newSheets.has(step.sheet)) return { noted: step, write: (context) => queue(context, sheet, step) };
  const found = rangeOf(desk.context, sheet, step.area);
  found.load(["formulas", "values", "numberFormat"]);
  await desk.ask();
  const misfit = isFirst ? firstChange(step, found) : undefined;
  if (misfit) throw new CellChanged(misfit);
  const formats = step.numberFormat === undefined ? undefined : found.numberFormat;
  const block = { sheet, step, isFirst, formats };
  const told: Told = {};
  return {
    noted: { ...step, ...formatNow(formats) },
    write: (context) => (told.ranges = send(context, block)),
    see: () => seen(block, told),
    undo: (context) => writeBack(context, block, told.sent),
  };
}

/** What the request that wrote the block tells of it. */
interface Told {
  ranges?: { readonly before: Excel.Range; readonly after: Excel.Range };
  /** Known once the request was answered. */
  sent?: Sent;
}

interface Block {
  readonly sheet: string;
  readonly step: Step;
  readonly isFirst: boolean;
  readonly formats: unknown[][] | undefined;
}

function formatNow(formats: unknown[][] | undefined): Pick<Step, "numberFormatWas"> {
  const format = formats?.[0]?.[0];
  return typeof format === "string" ? { numberFormatWas: format } : {};
}

/** The format first: a cell in Text format would keep the formula as text. */
function queue(context: Excel.RequestContext, sheet: string, step: Step): void {
  const { area, becomes, numberFormat } = step;
  const range = rangeOf(context, sheet, area);
  if (numberFormat !== undefined) range.numberFormat = becomes.map((row) => row.map(() => numberFormat));
  if (changesContent(step)) range.formulas = changedRows(step);
}

function send(context: Excel.RequestContext, { sheet, step }: Block): NonNullable<Told["ranges"]> {
  const before = rangeOf(context, sheet, step.area);
  before.load(["formulas", "values"]);
  queue(context, sheet, step);
  const after = rangeOf(context, sheet, step.area);
  after.load("formulas");
  return { before, after };
}

function seen({ sheet, step, isFirst }: Block, told: Told): Seen {
  if (!told.ranges) return {};
  const { before, after } = told.ranges;
  told.sent = { before: { formulas: before.formulas, values: before.values }, after: after.formulas };
  const changed = isFirst ? firstChange(step, before) : undefined;
  if (changed) return { changed };
  const filled = filledBeside(step, told.sent);
  if (!filled) return {};
  return { tidy: (later) => (rangeOf(later, sheet, step.area).formulas = filled) };
}

/** Excel copies a formula into the rest of a table's column; cells that the plan left alone get back what they held. */
function filledBeside(
  step: Step,
  { before, after }: Sent,
): (string | number | boolean | null)[][] | undefined {
  const rows = step.becomes.map((row, down) =>
    row.map((content, right) => {
      const isLeftAlone = content === step.was[down]?.[right];
      const isSame = before.formulas[down]?.[right] === after[down]?.[right];
      return isLeftAlone && !isSame ? typed(step.was[down]?.[right]) : null;
    }),
  );
  return rows.some((row) => row.some((content) => content !== null)) ? rows : undefined;
}

/**
 * Cells that hold something else by now belong to whoever typed it; what Excel itself filled in beside ours goes. Where
 * nothing is to be changed nothing is written, since the sheet may be protected by now.
 */
async function writeBack(context: Excel.RequestContext, block: Block, sent: Sent | undefined): Promise<void> {
  const { sheet, step, formats } = block;
  const range = rangeOf(context, sheet, step.area);
  range.load(["formulas", "numberFormat"]);
  await sync(context);
  const { formulas, numberFormat } = range;
  const rows = formulas.map((row, down) =>
    row.map((formula: unknown, right) => former(block, sent, { formula, down, right })),
  );
  if (rows.some((row) => row.some((content) => content !== null))) range.formulas = rows;
  if (formats && JSON.stringify(formats) !== JSON.stringify(numberFormat)) range.numberFormat = formats;
  await sync(context);
}

interface Now {
  readonly formula: unknown;
  readonly down: number;
  readonly right: number;
}

/** What the cell is to hold again; null leaves it alone. */
function former({ step, isFirst }: Block, sent: Sent | undefined, now: Now): Typed {
  const { formula, down, right } = now;
  const was = step.was[down]?.[right];
  if (!sent) {
    const isOurs = step.becomes[down]?.[right] !== was;
    // A formula of ours may well show what stood there before.
    return isOurs && !isAsExpected(formula, formula, was) ? typed(was) : null;
  }
  if (formula !== sent.after[down]?.[right]) return null;
  const { formulas, values } = sent.before;
  const [formulaBefore, valueBefore] = [formulas[down]?.[right], values[down]?.[right]];
  if (isFirst && !isAsExpected(formulaBefore, valueBefore, was)) return literal(formulaBefore, valueBefore);
  return isAsExpected(formula, formula, was) ? null : typed(was);
}

type Typed = string | number | boolean | null;

/** What somebody typed, as it is to be typed again: a text that looks like a formula stays a text. */
function literal(formula: unknown, value: unknown): Typed {
  if (typeof formula !== "string" || formula !== value) return formula as Typed;
  return /^[=+\-@']/.test(formula) ? `'${formula}` : formula;
}
