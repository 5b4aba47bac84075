import { planRecover, stoppedAction, type WayOut } from "../../src/core/plan/recover/plan-recover";
import { excelHost } from "../../src/excel/excel-host";
import type { WritePlan } from "../../src/core/model/write-plan";
import { endOfApply } from "../../src/pane/end-of-apply";
import type { ApplyOutcome, WorkbookHost } from "../../src/port/workbook-host";
import { FLAG, type ClientRequest, type MethodCall } from "../../preview/protocol/messages";
import { deedOf, type Deed, type FaultAction } from "./fault-actions";
import type { FaultResult } from "./fault-table";
import type { Moment, Trouble } from "./faults";
import type { KeptBook, OpenedExcel } from "./open-in-excel";
import { pictureOf } from "./workbook-picture";

/** Longer than the slowest answer, also of a busy machine; what shall never answer has a patience of its own. */
const PATIENCE_MILLISECONDS = 60_000;
/** Taking back a report goes step by step, and a busy machine takes its time for each. */
const MOST_MILLISECONDS_TAKING_BACK = 300_000;
const NOTHING: WritePlan = { title: "", steps: [], groups: [], refusals: [] };

/** Both ends of an action, the action made ready, and what it asks of Excel on the way. */
export interface Ends {
  readonly action: FaultAction;
  readonly deed: Deed;
  readonly before: KeptBook;
  readonly after: KeptBook;
  readonly requests: readonly Moment[];
  /** Pictures of both ends, by what somebody else did to them. */
  readonly pictures: Map<string, readonly [before: string, after: string]>;
}

/** Carries an action out without any trouble. */
export async function endsOf(excel: OpenedExcel, action: FaultAction): Promise<Ends> {
  excel.reopen(action.before);
  const deed = await deedOf(excel, action.prepare);
  const requests: Moment[] = [];
  const stop = excel.preview.log.listen(({ kind, text }) => {
    const met = kind === "request" ? howItWrites(text) : undefined;
    if (met) requests.push({ request: requests.length + 1, ...met });
  });
  const outcome = await deed(excel.host);
  stop();
  if (outcome.kind !== "written") throw new Error(`${action.name}: ${JSON.stringify(outcome)}`);
  return { action, deed, before: action.before, after: excel.keep(), requests, pictures: new Map() };
}

/** What a request does; undefined where it is none of the plan's own. The log cuts long texts: those carry cells. */
function howItWrites(text: string): Pick<Moment, "isWrite" | "isLong"> | undefined {
  if (!text.includes("executeMethod") || text.includes("_RemoveReference")) return undefined;
  try {
    const { ArrayData } = (JSON.parse(text) as ClientRequest)._data as MethodCall;
    return { isWrite: (Number(ArrayData?.[6] ?? 0) & FLAG.write) !== 0, isLong: false };
  } catch {
    return { isWrite: true, isLong: true };
  }
}

/** One action under one trouble, met at one of its requests. */
export async function tryOut(
  excel: OpenedExcel,
  ends: Ends,
  { trouble, at }: { readonly trouble: Trouble; readonly at: number },
): Promise<FaultResult> {
  const [before, after] = picturesOf(excel, ends, trouble) ?? (await disturbedPictures(excel, ends, trouble));
  excel.reopen(ends.before);
  const host = excelHost({ patienceMilliseconds: trouble.patience ?? PATIENCE_MILLISECONDS });
  const asUsual = trouble.setUp?.(excel);
  const stop = trouble.fault && excel.preview.faults.switchOn(trouble.fault(at));
  const outcome = await ends.deed(host);
  stop?.();
  asUsual?.();
  await calm(host);
  const recovered = await recover(excel, trouble);
  const now = canonical(pictureOf(excel.book()));
  const state = stateOf(now, { before, after, kind: outcome.kind });
  return {
    action: ends.action.name,
    trouble: trouble.name,
    at,
    state,
    kind: outcome.kind,
    ...said(outcome),
    ...(recovered && { recovered: recovered.outcome.kind, way: recovered.way }),
  };
}

interface KnownEnds {
  readonly before: string;
  readonly after: string;
  readonly kind: ApplyOutcome["kind"];
}

/** Where somebody deleted all that an action is about, both ends are the same: then the outcome tells which it is. */
function stateOf(now: string, { before, after, kind }: KnownEnds): FaultResult["state"] {
  const known = kind === "written" ? (["after", "before"] as const) : (["before", "after"] as const);
  const ends = { before, after };
  return known.find((end) => ends[end] === now) ?? "between";
}

/**
 * Text that is equal where the pictures are: the order in which names came into the workbook is no part of it, nor
 * whether a cell is plain by itself or was made so, which a note of its looks cannot tell apart.
 */
function canonical(picture: unknown): string {
  return JSON.stringify(withoutPlain(picture));
}

/** What holds nothing but plain parts says nothing either. */
function withoutPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlain);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).flatMap((part) => {
    const inner = withoutPlain(part[1]);
    return isPlain(part) || isEmptied(part[1], inner) ? [] : [[part[0], inner] as const];
  });
  return Object.fromEntries(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isEmptied(was: unknown, now: unknown): boolean {
  return JSON.stringify(now) === "{}" && JSON.stringify(was) !== "{}";
}

const PLAIN: Readonly<Record<string, unknown>> = {
  bl: 0,
  it: 0,
  ht: 0,
  tb: 0,
  vt: 3,
  ff: "Calibri",
  fs: 11,
  cl: { rgb: "#000000" },
};

function isPlain([part, value]: readonly [string, unknown]): boolean {
  return part in PLAIN && JSON.stringify(PLAIN[part]) === JSON.stringify(value);
}

/** Waits for what is still being taken back: the next plan is not begun before. */
async function calm(host: WorkbookHost): Promise<void> {
  const until = Date.now() + MOST_MILLISECONDS_TAKING_BACK;
  while (Date.now() < until) {
    const outcome = await host.apply(NOTHING);
    if (outcome.kind === "written" || !("reason" in outcome) || !outcome.reason.includes("did not answer"))
      return;
  }
  throw new Error("It is never over.");
}

interface Recovered {
  readonly way: WayOut;
  readonly outcome: ApplyOutcome;
}

/** Opens the pane anew, which finds the note if one was left, and goes the way that is wanted if it is offered. */
async function recover({ host }: OpenedExcel, { afterwards }: Trouble): Promise<Recovered | undefined> {
  if (!afterwards) return undefined;
  const workbook = await host.readWorkbook({ includeHidden: false });
  const ways = stoppedAction(workbook)?.ways ?? [];
  const way = ways.includes(afterwards) ? afterwards : ways[0];
  return way && { way, outcome: await host.apply(planRecover(workbook, way)) };
}

/** What the pane makes of the outcome, in words. */
function said(outcome: ApplyOutcome): Pick<FaultResult, "words" | "next"> {
  const event = endOfApply(outcome, () => "written");
  if (event.kind === "action failed")
    return {
      words: [event.failure.what, event.failure.why ?? []].flat().join(" "),
      next: event.failure.nextStep,
    };
  if (event.kind === "plan outdated") return { words: event.reason, next: "" };
  return { words: event.kind, next: "" };
}

function picturesOf(excel: OpenedExcel, { pictures, before, after }: Ends, trouble: Trouble) {
  const known = pictures.get(trouble.disturbs ? trouble.name : "");
  if (known || trouble.disturbs) return known;
  const taken = [before, after].map((kept) => {
    excel.reopen(kept);
    return canonical(pictureOf(excel.book()));
  });
  pictures.set("", [taken[0] ?? "", taken[1] ?? ""]);
  return pictures.get("");
}

/** Both ends as they stand once somebody else has changed them too. */
async function disturbedPictures(
  excel: OpenedExcel,
  { pictures, before, after }: Ends,
  { name, fault }: Trouble,
): Promise<readonly [before: string, after: string]> {
  const taken: string[] = [];
  for (const kept of [before, after]) {
    excel.reopen(kept);
    const stop = fault && excel.preview.faults.switchOn(fault(1));
    await excel.host.selection();
    stop?.();
    taken.push(canonical(pictureOf(excel.book())));
  }
  const both = [taken[0] ?? "", taken[1] ?? ""] as const;
  pictures.set(name, both);
  return both;
}
