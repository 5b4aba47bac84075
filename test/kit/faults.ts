import type { Fault } from "../../preview/protocol/faults";
import type { OpenedExcel } from "./open-in-excel";

/** One request of an action, and whether it may change the workbook. */
export interface Moment {
  /** Counted from one. */
  readonly request: number;
  readonly isWrite: boolean;
  /** Whether it carries the cells. */
  readonly isLong: boolean;
}

/** What the pane does once the trouble is over, before the workbook is looked at. */
export type Afterwards = "nothing" | "take back" | "finish";

/** Something that goes wrong while a plan is applied. */
export interface Trouble {
  readonly name: string;
  /** What the host is to do wrong, from this request on or in it. */
  readonly fault?: (request: number) => Fault;
  /** What Excel is like, where nothing in particular happens; returns how it is as usual again. */
  readonly setUp?: (excel: OpenedExcel) => () => void;
  /**
   * Every request may be met, three of them in turn with other troubles of the kind, only those that write or that
   * carry the cells, or it does not matter which.
   */
  readonly meets: "each" | { readonly turn: number } | "writes" | "cells" | "any";
  /** Whether the workbook is changed by somebody else, so that both ends hold this change too. */
  readonly disturbs?: true;
  /** How it must end; by default whichever the state of the workbook says. */
  readonly ends?: "written" | "not written";
  /** What a person must be told: what happened and where, and what to do about it. */
  readonly says: RegExp;
  readonly next: RegExp;
  /** A note of the action is left, by which the pane brings it to an end later. */
  readonly afterwards?: Exclude<Afterwards, "nothing">;
  /** How long the pane waits for an answer, in milliseconds, where the trouble is that none comes. */
  readonly patience?: number;
}

const AGAIN = /[Tt]ry again|Read the workbook again/;

/** Codes that end a request half-way, so many of its writes done. */
const HALF_WAY: readonly (readonly [code: string, says: RegExp, next: RegExp])[] = [
  ["GeneralException", /Excel could not do it \(GeneralException\)/, /Try again/],
  ["AccessDenied", /protected|Nothing can be kept in this file/, /Unprotect/],
  ["FilteredRangeConflict", /filter hides/, /Clear the filter/],
  ["MergedRangeConflict", /Merged cells/, /Unmerge/],
  ["PivotTableRangeConflict", /pivot table/, /Move the pivot table/],
  ["NonBlankCellOffSheet", /far right or bottom/, /Clear them/],
  ["InsertDeleteConflict", /make room/, /new sheet|Read the workbook again/],
  ["InvalidArgument", /did not accept what was to be written/, /Read the workbook again/],
  ["InvalidOperation", /cell is being edited/, /Press Enter or Esc/],
  ["FormulaLengthExceedsLimit", /formula would be longer/, /new sheet|shorter ones/],
  ["OperationCellsExceedLimit", /more cells than Excel allows/, /Clear stray cells/],
  ["UndoNotSupported", /could not promise to undo/, AGAIN],
  ["UnsupportedSheet", /chart or macro sheet/, /ordinary sheet/],
  ["ItemNotFound", /no longer there/, /Read the workbook again/],
  ["ItemAlreadyExists", /exists already/, /Read the workbook again/],
];

/** Codes that refuse a request before any of it runs. */
const WHOLE: readonly (readonly [code: string, says: RegExp, next: RegExp])[] = [
  ["InvalidOperationInCellEditMode", /cell is being edited/, /Press Enter or Esc/],
  ["InvalidOrTimedOutSession", /closed its connection/, /open it again/],
  ["WriteNotSupportedWhenModalDialogOpen", /dialog is open/, /Close the dialog/],
  ["ActivityLimitReached", /too much to do/, /Wait a moment/],
  ["RequestPayloadSizeLimitExceeded", /too much to send/, /fewer tables|open it again/],
  ["ResponsePayloadSizeLimitExceeded", /too much to read/, /hide what is not needed/],
];

/** So many writes of a request are done before it ends: none, a few, most of them. */
const WRITES_DONE = [0, 7, 30];

const ANYTHING = /./;
const NO_ANSWER = { says: /Excel did not answer/, next: /dialog/, patience: 800 } as const;
const STOPPED = { says: /closed its connection/, next: /Take back|open it again/ } as const;

function failures(): readonly Trouble[] {
  return [
    ...HALF_WAY.map(([code, says, next], index): Trouble => ({
      name: `a request fails half-way: ${code}`,
      fault: (at) => ({ kind: "request fails", at, code, afterWrites: WRITES_DONE[index % 3] ?? 0 }),
      meets: { turn: index },
      says,
      next,
    })),
    ...WHOLE.map(([code, says, next], turn): Trouble => ({
      name: `a request is refused: ${code}`,
      fault: (at) => ({ kind: "request fails", at, code }),
      meets: { turn },
      says,
      next,
    })),
    {
      name: "too much for one request",
      fault: (at) => ({ kind: "payload limit", at, bytes: 100, of: "request" }),
      meets: { turn: 3 },
      says: /too much to send/,
      next: /fewer tables|open it again/,
    },
    {
      name: "too much for one answer",
      fault: (at) => ({ kind: "payload limit", at, bytes: 10, of: "response" }),
      meets: { turn: 4 },
      says: /too much to read/,
      next: /hide what is not needed/,
    },
  ];
}

const LONGER = 1_100;

function waits(): readonly Trouble[] {
  const written = { ends: "written", says: ANYTHING, next: ANYTHING } as const;
  return [
    {
      name: "slow answers",
      fault: () => ({ kind: "slow answer", at: "every", milliseconds: 15 }),
      meets: "any",
      ...written,
    },
    {
      name: "no answer to one request",
      fault: (at) => ({ kind: "no answer", at }),
      meets: "each",
      ...NO_ANSWER,
    },
    {
      name: "no answer any more, until the pane has given up",
      fault: (from) => ({ kind: "no answer", at: { from } }),
      meets: { turn: 1 },
      ...NO_ANSWER,
    },
    {
      name: "a cell is edited for a moment",
      fault: (at) => ({ kind: "user edits a cell", at, milliseconds: 40 }),
      meets: { turn: 5 },
      ...written,
    },
    {
      name: "a cell is edited for longer than the pane waits",
      fault: (at) => ({ kind: "user edits a cell", at, milliseconds: LONGER }),
      meets: { turn: 2 },
      ends: "not written",
      ...NO_ANSWER,
    },
  ];
}

function others({ sheet, typedInto }: Busy): readonly Trouble[] {
  const told = {
    "sheet deleted": [
      new RegExp(`"${sheet}".*(gone|no longer there)|A sheet, table or name is no longer there`),
      AGAIN,
    ],
    "sheet renamed": [/gone or has another name|no longer there|has been changed meanwhile/, ANYTHING],
    "sheet protected": [new RegExp(`"${sheet}" (is|has been) protected`), ANYTHING],
  } as const;
  return [
    ...(["sheet deleted", "sheet renamed", "sheet protected"] as const).map((kind): Trouble => ({
      name: kind,
      fault: (at) => ({ kind, at, sheet }),
      meets: "each",
      disturbs: true,
      says: told[kind][0],
      next: told[kind][1],
    })),
    ...(["A3", "I3", "K8"] as const).map((cell): Trouble => ({
      name: `another author types into ${cell}`,
      fault: (at) => ({ kind: "another author edits", at, sheet: typedInto, cell, value: "somebody's" }),
      meets: "each",
      disturbs: true,
      says: new RegExp(`${typedInto}!${cell} has been changed meanwhile`),
      next: ANYTHING,
    })),
  ];
}

/** What Excel is like on this or that platform. */
function habits(): readonly Trouble[] {
  const written = { meets: "any", ends: "written", says: ANYTHING, next: ANYTHING } as const;
  return [
    ...([0, null, ""] as const).map((blank): Trouble => ({
      name: `blank cells reach the functions as ${JSON.stringify(blank)}`,
      setUp: ({ preview }) => {
        preview.blankCells = blank;
        return () => (preview.blankCells = null);
      },
      ...written,
    })),
    {
      name: "Excel fills calculated columns by itself",
      fault: () => ({ kind: "calculated columns", at: "every" }),
      ...written,
    },
  ];
}

function reloads(): readonly Trouble[] {
  const reload =
    (afterwards: "take back" | "finish") =>
    (afterWrites: number | "all"): Trouble => ({
      name: `the pane is reloaded ${whenReloaded(afterWrites)}; then ${afterwards}`,
      fault: (at) => ({ kind: "pane reloaded", at, afterWrites }),
      meets: "writes",
      ends: "not written",
      afterwards,
      ...STOPPED,
    });
  return [
    ...([0, 1, 4, 16, 36, "all"] as const).map(reload("take back")),
    ...([0, 9, 25, "all"] as const).map(reload("finish")),
  ];
}

function whenReloaded(writes: number | "all"): string {
  if (writes === 0) return "before a request";
  return writes === "all" ? "after a request" : `${writes} writes into a request`;
}

/** What others are at while an action writes. */
export interface Busy {
  /** The sheet that they delete, rename or protect. */
  readonly sheet: string;
  /** The one that they type into. */
  readonly typedInto: string;
}

/** The list of everything that may go wrong. */
export function troublesWith(busy: Busy): readonly Trouble[] {
  return [...failures(), ...waits(), ...others(busy), ...habits(), ...reloads()];
}

/**
 * The requests that a trouble is tried at: the first, every one that writes, and the one before, which reads. Of
 * others that only read, one is like the other.
 */
export function momentsOf({ meets }: Trouble, requests: readonly Moment[]): readonly number[] {
  const writing = requests.filter(({ isWrite }) => isWrite).map(({ request }) => request);
  if (meets === "any") return [1];
  if (meets === "writes") return writing;
  if (meets === "cells") return requests.filter(({ isLong }) => isLong).map(({ request }) => request);
  const around = writing.flatMap((request) => [request - 1, request]).filter((request) => request > 0);
  const each = [...new Set([1, ...around])];
  if (meets === "each") return each;
  return each.filter(
    (_, index) => index % Math.ceil(each.length / 3) === meets.turn % Math.ceil(each.length / 3),
  );
}
