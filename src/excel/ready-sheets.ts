import type { ReadyStep } from "./ready-step";
import type { StepOf } from "./step-content";
import { sync } from "./sync";

export function readySheet(step: StepOf<"add sheet">): ReadyStep {
  return {
    noted: step,
    write: (context) => context.workbook.worksheets.add(step.sheet),
    undo: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
      await sync(context);
      if (!sheet.isNullObject) sheet.delete();
      await sync(context);
    },
  };
}

/** Only of a sheet that the plan adds: taking back deletes it as a whole. */
export function readyView(step: StepOf<"sheet view">): ReadyStep {
  const { frozenRows, frozenColumns, hasGridLines } = step;
  return {
    noted: step,
    write: (context) => {
      const sheet = context.workbook.worksheets.getItem(step.sheet);
      sheet.showGridlines = hasGridLines;
      if (step.printFoot !== undefined) layOut(sheet.pageLayout, step.printFoot);
      const { freezePanes } = sheet;
      if (frozenRows > 0 && frozenColumns > 0)
        freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
      else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
      else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
    },
  };
}

/** Half an inch above and below: a report is long. */
const MARGIN_POINTS = 36;

/** `&P` and `&N` stand for the page and how many there are. */
function layOut(layout: Excel.PageLayout, foot: string): void {
  layout.orientation = "Portrait";
  layout.paperSize = "A4";
  layout.topMargin = MARGIN_POINTS;
  layout.bottomMargin = MARGIN_POINTS;
  layout.zoom = { horizontalFitToPages: 1 };
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = foot;
  defaultForAllPages.rightFooter = "&P of &N";
}

export function readyFoot(step: StepOf<"print foot">): ReadyStep {
  const print = (context: Excel.RequestContext, foot: string) => {
    const { pageLayout } = context.workbook.worksheets.getItem(step.sheet);
    pageLayout.headersFooters.defaultForAllPages.leftFooter = foot;
  };
  return {
    noted: step,
    write: (context) => print(context, step.becomes),
    undo: async (context) => {
      print(context, step.was);
      await sync(context);
    },
  };
}

/** Its cells were emptied before, so a new sheet of that name holds the same. */
export function readyNoSheet(step: StepOf<"delete sheet">): ReadyStep {
  return {
    noted: step,
    write: (context) => context.workbook.worksheets.getItem(step.sheet).delete(),
    undo: async (context) => {
      const { worksheets } = context.workbook;
      const kept = worksheets.getItemOrNullObject(step.sheet);
      await sync(context);
      if (kept.isNullObject) worksheets.add(step.sheet);
      await sync(context);
    },
  };
}
