/** What else there is to do, by Excel's code, where flags were to go beside a table; `""` follows what has to be done first. */
const INSTEAD: Readonly<Record<string, string>> = {
  AccessDenied: "",
  MergedRangeConflict: "",
  PivotTableRangeConflict: "",
  NonBlankCellOffSheet: "",
  OperationCellsExceedLimit: "",
  InsertDeleteConflict: "Put the flags on a new sheet.",
  FormulaLengthExceedsLimit: "Put the flags on a new sheet.",
  InvalidArgument: "Read the workbook again; if it happens again, put the flags on a new sheet.",
  RequestPayloadSizeLimitExceeded: "Choose fewer tables at a time.",
};

/** `Unprotect the sheet, then try again.` → `Unprotect the sheet, or put the flags on a new sheet.` */
export function withFlagsElsewhere(nextStep: string, code: string): string {
  const instead = INSTEAD[code];
  if (instead === undefined) return nextStep;
  return instead === ""
    ? nextStep.replace(/, then try again\.$/, ", or put the flags on a new sheet.")
    : instead;
}
