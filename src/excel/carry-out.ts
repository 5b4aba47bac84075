import type { PlanStep } from "../core/model/write-plan";
import { pointsOf } from "./column-width";
import { copyLook, readLook, writeLook } from "./looks";
import type { Undo } from "./undo";
import { rangeOf, type StepOf } from "./step-content";
import { sync } from "./sync";
import { writeCells } from "./write-cells";
import { addWordRules, findWordRules, rulesOn } from "./word-rules";

/**
 * Carries out one step. `remember` is called with the way back before anything is changed, since a batch that fails
 * has done everything before its first error. A sheet may be named by its id, which a rename leaves as it is.
 */
export async function carryOut(
  context: Excel.RequestContext,
  step: PlanStep,
  remember: (undo: Undo) => void,
): Promise<void> {
  switch (step.kind) {
    case "add sheet":
      remember((later) => deleteSheet(later, step.sheet));
      context.workbook.worksheets.add(step.sheet);
      break;
    case "delete sheet":
      remember((later) => addSheet(later, step.sheet));
      context.workbook.worksheets.getItem(step.sheet).delete();
      break;
    case "write cells":
      return writeCells(context, step, remember);
    case "resize table":
      remember((later) => resize(later, step, step.was));
      return resize(context, step, step.becomes);
    case "copy format":
      remember((later) => clearLook(later, step));
      await copyLook(context, rangeOf(context, step.sheet, step.from), rangeOf(context, step.sheet, step.to));
      break;
    case "clear formats":
      return clearFormats(context, step, remember);
    case "column width":
      return setWidth(context, step, remember);
    case "word formats":
      return addWordFormats(context, step, remember);
    case "remove word formats":
      return removeWordFormats(context, step, remember);
    case "define name":
      remember((later) => deleteName(later, step.name));
      context.workbook.names.add(step.name, step.refersTo);
      break;
    case "delete name":
      remember((later) => addName(later, step));
      context.workbook.names.getItem(step.name).delete();
      break;
    case "save metadata":
      return;
  }
  await sync(context);
}

async function deleteSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await sync(context);
  if (!sheet.isNullObject) sheet.delete();
  await sync(context);
}

async function addSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await sync(context);
  if (sheet.isNullObject) context.workbook.worksheets.add(name);
  await sync(context);
}

async function resize(
  context: Excel.RequestContext,
  { sheet, table }: StepOf<"resize table">,
  area: StepOf<"resize table">["was"],
): Promise<void> {
  context.workbook.tables.getItem(table).resize(rangeOf(context, sheet, area));
  await sync(context);
}

async function clearLook(context: Excel.RequestContext, { sheet, to }: StepOf<"copy format">): Promise<void> {
  rangeOf(context, sheet, to).clear("Formats");
  await sync(context);
}

async function clearFormats(
  context: Excel.RequestContext,
  { sheet, area }: StepOf<"clear formats">,
  remember: (undo: Undo) => void,
): Promise<void> {
  const look = await readLook(context, rangeOf(context, sheet, area));
  remember(async (later) => {
    writeLook(rangeOf(later, sheet, area), look);
    await sync(later);
  });
  rangeOf(context, sheet, area).clear("Formats");
  await sync(context);
}

async function setWidth(
  context: Excel.RequestContext,
  { sheet, column, characters }: StepOf<"column width">,
  remember: (undo: Undo) => void,
): Promise<void> {
  const area = { top: 0, left: column, bottom: 0, right: column };
  const { format } = rangeOf(context, sheet, area);
  format.load("columnWidth");
  await sync(context);
  const points = format.columnWidth;
  remember(async (later) => {
    rangeOf(later, sheet, area).format.columnWidth = points;
    await sync(later);
  });
  if (characters === undefined) format.useStandardWidth = true;
  else format.columnWidth = pointsOf(characters);
  await sync(context);
}

/** A batch that fails half-way leaves rules without a word; so what is new is told by what was there. */
async function addWordFormats(
  context: Excel.RequestContext,
  { sheet, area, formats }: StepOf<"word formats">,
  remember: (undo: Undo) => void,
): Promise<void> {
  const before = new Set((await rulesOn(context, rangeOf(context, sheet, area))).map(({ id }) => id));
  remember(async (later) => {
    const now = await rulesOn(later, rangeOf(later, sheet, area));
    for (const rule of now) if (!before.has(rule.id)) rule.delete();
    await sync(later);
  });
  addWordRules(rangeOf(context, sheet, area), formats);
  await sync(context);
}

async function removeWordFormats(
  context: Excel.RequestContext,
  { sheet, area, words }: StepOf<"remove word formats">,
  remember: (undo: Undo) => void,
): Promise<void> {
  const found = await findWordRules(context, rangeOf(context, sheet, area), words);
  remember(async (later) => {
    const range = rangeOf(later, sheet, area);
    for (const { rule } of await findWordRules(later, range, words)) rule.delete();
    addWordRules(
      range,
      found.map(({ format }) => format),
    );
    await sync(later);
  });
  for (const { rule } of found) rule.delete();
  await sync(context);
}

async function deleteName(context: Excel.RequestContext, name: string): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  await sync(context);
  if (!item.isNullObject) item.delete();
  await sync(context);
}

async function addName(context: Excel.RequestContext, { name, was }: StepOf<"delete name">): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  await sync(context);
  if (item.isNullObject) context.workbook.names.add(name, was);
  await sync(context);
}
