import type { Fault } from "../../src/preview/protocol/faults";
import type { OpenedExcel } from "./open-in-excel";

/** Which request of so many a fault meets: the first, or one so far along. */
export type When = "between read and write" | number;

/** Something that goes wrong while a plan is applied. */
export interface Trouble {
  readonly name: string;
  /** What the host is to do wrong; `request` counts from one. */
  readonly fault: (request: number) => Fault;
  readonly when: readonly When[];
  /** Whether the workbook is changed by somebody else, so that both ends hold this change too. */
  readonly disturbs?: true;
}

/** Early, in the middle and late. */
const ALONG: readonly When[] = [0.35, 0.6, 0.9];

/** Codes that end a request half-way, so many of its writes done. */
const HALF_WAY = [
  "GeneralException",
  "AccessDenied",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "PivotTableRangeConflict",
  "NonBlankCellOffSheet",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "FormulaLengthExceedsLimit",
  "OperationCellsExceedLimit",
  "UndoNotSupported",
  "UnsupportedSheet",
  "ItemNotFound",
];

/** Codes that refuse a request before any of it runs. */
const WHOLE = [
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
];

const SHEET = "Revenue";

/** The list of everything that may go wrong. */
export const TROUBLES: readonly Trouble[] = [
  ...HALF_WAY.map((code, index): Trouble => ({
    name: `a request fails half-way: ${code}`,
    fault: (at) => ({ kind: "request fails", at, code, afterWrites: index % 3 }),
    when: ALONG,
  })),
  ...WHOLE.map((code): Trouble => ({
    name: `a request is refused: ${code}`,
    fault: (at) => ({ kind: "request fails", at, code }),
    when: ALONG,
  })),
  { name: "payload limit", fault: (at) => ({ kind: "payload limit", at, bytes: 100 }), when: ALONG },
  { name: "slow answers", fault: () => ({ kind: "slow answer", at: "every", milliseconds: 15 }), when: [0] },
  { name: "no answer to one request", fault: (at) => ({ kind: "no answer", at }), when: ALONG },
  ...(["sheet deleted", "sheet renamed", "sheet protected"] as const).map((kind): Trouble => ({
    name: kind,
    fault: (at) => ({ kind, at, sheet: SHEET }),
    when: ["between read and write", ...ALONG],
    disturbs: true,
  })),
  ...(["A3", "I3", "K8"] as const).map((cell): Trouble => ({
    name: `another author types into ${SHEET}!${cell}`,
    fault: (at) => ({ kind: "another author edits", at, sheet: SHEET, cell, value: "somebody's" }),
    when: ["between read and write", ...ALONG],
    disturbs: true,
  })),
];

/** The number of the request that a trouble meets. */
export function requestOf(when: When, requests: number): number {
  return when === "between read and write" ? 1 : Math.max(1, Math.round(when * requests));
}

/** Waits until a fault was met; tells false where it never was within the time. */
export function metFault({ preview }: OpenedExcel): Promise<void> {
  return new Promise((resolve) => {
    const stop = preview.log.listen(({ kind }) => {
      if (kind !== "fault") return;
      stop();
      resolve();
    });
  });
}
