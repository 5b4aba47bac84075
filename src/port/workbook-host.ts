import type { Area, CellAddress } from "../core/model/address";
import type { Workbook } from "../core/model/workbook";
import type { WritePlan } from "../core/model/write-plan";

export interface Progress {
  readonly done: number;
  readonly all: number;
  /** What is being done, in words: `Reading Revenue`. */
  readonly step: string;
}

export interface Task {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface SelectedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** How an apply ended. After anything but `written` the workbook is as it was before, unless it is unfinished. */
export type ApplyOutcome =
  | { readonly kind: "written"; readonly cells: number }
  | { readonly kind: "cancelled" }
  /** The workbook no longer fits the plan: make it again and show it. */
  | { readonly kind: "outdated"; readonly at?: CellAddress; readonly reason: string }
  /** The host refused; the reason says what and where in words, the next step what to do. */
  | {
      readonly kind: "failed";
      readonly at?: CellAddress;
      readonly reason: string;
      readonly nextStep: string;
      /** Nothing was written, or all of it is taken back by now. */
      readonly isUntouched?: true;
      /** Not everything could be taken back; the note of it stays in the file. */
      readonly isUnfinished?: true;
    };

/** A failed read or selection, in the user's words. Thrown by every method but `apply`. */
export class HostError extends Error {
  constructor(
    message: string,
    readonly nextStep: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** All that the add-in asks of a spreadsheet. */
export interface WorkbookHost {
  readWorkbook(options: { readonly includeHidden: boolean } & Task): Promise<Workbook>;
  apply(plan: WritePlan, task?: Task): Promise<ApplyOutcome>;
  /** Opens a new workbook from a file's bytes in base64, beside the one that is open. */
  createWorkbook(base64: string): Promise<void>;
  /** Activates the sheet and selects the area. */
  select(place: SelectedArea): Promise<void>;
  selection(): Promise<SelectedArea>;
  /** Tells of changes that are not our own, at most every 300 ms. Returns how to stop listening. */
  onChange(listener: () => void): Promise<() => void>;
  /** Tells that cells have been calculated, whoever caused it, at most every 300 ms. */
  onCalculated(listener: () => void): Promise<() => void>;
  onSelectionChange(listener: (place: SelectedArea) => void): Promise<() => void>;
}
