/** How a rich API request fails, as `OfficeExtension.Error.code` shows it. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "PivotTableRangeConflict"
  | "UnsupportedOperation"
  | (string & {});

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** An error of the object model: it ends the request, and what ran before it stays done. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** `Range.values`: where it happened, in office.js's own names. */
    readonly location = "",
    message = MESSAGES[code] ?? `The operation failed: ${code}.`,
  ) {
    super(message);
    this.name = "HostError";
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

/** What the preview's host does not play: loud, so that a test cannot pass on it. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", member, `ApiNotFound ${member}`);
}

/** Codes that refuse a whole request before any of it runs. */
export const REQUEST_ERRORS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;
