/** What went wrong and what to do, in the user's words. */
export interface Trouble {
  readonly reason: string;
  readonly nextStep: string;
}

/** Excel's own messages are localised and meant for programmers; its codes are stable. */
const WORDS: Readonly<Record<string, Trouble>> = {
  AccessDenied: {
    reason: "The sheet or workbook is protected.",
    nextStep: "Unprotect the sheet, then try again.",
  },
  FilteredRangeConflict: {
    reason: "A filter hides some of the rows.",
    nextStep: "Clear the filter, then try again.",
  },
  MergedRangeConflict: {
    reason: "Merged cells are in the way.",
    nextStep: "Unmerge them, then try again.",
  },
  PivotTableRangeConflict: {
    reason: "A pivot table is in the way.",
    nextStep: "Move the pivot table, then try again.",
  },
  NonBlankCellOffSheet: {
    reason: "Cells at the far right or bottom of the sheet are filled.",
    nextStep: "Clear them, then try again.",
  },
  InsertDeleteConflict: {
    reason: "Excel could not make room for the cells.",
    nextStep: "Read the workbook again, then try again.",
  },
  InvalidOperationInCellEditMode: {
    reason: "A cell is being edited.",
    nextStep: "Press Enter or Esc in the cell, then try again.",
  },
  FormulaLengthExceedsLimit: {
    reason: "The formula would be longer than Excel allows.",
    nextStep: "Give sheets with long names shorter ones, then try again.",
  },
  OperationCellsExceedLimit: {
    reason: "The change touches more cells than Excel allows at once.",
    nextStep: "Clear stray cells at the far right of the sheet, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    reason: "There was too much to send to Excel at once.",
    nextStep: "Save the workbook and open it again, then try again.",
  },
  ResponsePayloadSizeLimitExceeded: {
    reason: "There was too much to read from Excel at once.",
    nextStep: "Close other large sheets or hide what is not needed, then try again.",
  },
  UnsupportedSheet: {
    reason: "The sheet is a chart or macro sheet.",
    nextStep: "Choose a table on an ordinary sheet.",
  },
  InactiveWorkbook: {
    reason: "Another workbook is in front.",
    nextStep: "Click into this workbook, then try again.",
  },
  InvalidSelection: {
    reason: "The selection is not one block of cells.",
    nextStep: "Select one block of cells, then try again.",
  },
  ItemNotFound: {
    reason: "A sheet, table or name is no longer there.",
    nextStep: "Read the workbook again.",
  },
  ItemAlreadyExists: {
    reason: "A sheet or name of that kind exists already.",
    nextStep: "Read the workbook again.",
  },
  InvalidReference: {
    reason: "The cells are no longer there.",
    nextStep: "Read the workbook again.",
  },
  InvalidArgument: {
    reason: "Excel did not accept what was to be written.",
    nextStep: "Read the workbook again, then try again.",
  },
  UndoNotSupported: {
    reason: "Excel could not promise to undo the change, so it refused it.",
    nextStep: "Try again; if it happens again, save and reopen the workbook first.",
  },
  InvalidOrTimedOutSession: {
    reason: "Excel has closed its connection to this pane.",
    nextStep: "Close the pane and open it again.",
  },
  WriteNotSupportedWhenModalDialogOpen: {
    reason: "A dialog is open in Excel, and nothing can be written meanwhile.",
    nextStep: "Close the dialog, then try again.",
  },
  ActivityLimitReached: {
    reason: "Excel has too much to do at the moment.",
    nextStep: "Wait a moment, then try again.",
  },
  Unfinished: {
    reason: "An earlier action has not come to its end, so nothing new was begun.",
    nextStep:
      'Choose "Take back" at the top of the pane; if somebody else is writing just now, wait and read the workbook again.',
  },
  NoAnswer: {
    reason: "Excel did not answer.",
    nextStep: "Check whether Excel waits for you in a dialog, then try again.",
  },
};

/** Where the sheet is known, it is named. */
function sheetWords(code: string, doing: Doing): Trouble | undefined {
  if (doing.kind === "note" && code === "AccessDenied")
    return {
      reason:
        "Nothing can be kept in this file, and without a note of what it does OKR Pulse writes nothing.",
      nextStep: "Unprotect the workbook, or save a copy that you may edit and open that one.",
    };
  if (doing.kind !== "step" || doing.sheet === undefined) return undefined;
  const name = `"${doing.sheet}"`;
  if (code === "AccessDenied")
    return {
      reason: `${name} is protected.`,
      nextStep: `Unprotect ${name}, then try again.`,
    };
  if (code === "ItemNotFound")
    return {
      reason: `${name}, or a table or name in it, is no longer there.`,
      nextStep: "Read the workbook again.",
    };
  return undefined;
}

const SAME_AS: Readonly<Record<string, string>> = {
  InvalidOperation: "InvalidOperationInCellEditMode",
  EditModeError: "InvalidOperationInCellEditMode",
};

/** The code that Excel gave its error, or the error's own name. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
}

/** What was being done when it happened. */
export type Doing =
  | { readonly kind: "note" }
  | { readonly kind: "step"; readonly sheet: string | undefined }
  | { readonly kind: "anything" };

/** An error of Excel in words; an unknown one keeps its code, so that it can be looked up. */
export function troubleOf(error: unknown, doing: Doing = { kind: "anything" }): Trouble {
  const code = errorCode(error);
  const known = sheetWords(code, doing) ?? WORDS[SAME_AS[code] ?? code];
  if (known) return known;
  const name = code === "" ? "" : ` (${code})`;
  return { reason: `Excel could not do it${name}.`, nextStep: "Try again; nothing was changed." };
}
