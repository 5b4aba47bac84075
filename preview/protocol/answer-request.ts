import type { CellEdit } from "../cell-edit";
import type { RichCall } from "./conversation";
import { evaluate, type World } from "./evaluate";
import { wholeRequestNumber, type Fault, type Faults } from "./faults";
import { HostError, REQUEST_ERRORS } from "./host-error";
import type { Log } from "./log";
import { FLAG } from "./messages";
import { DO, type Action, type RichRequest, type RichResponse } from "./rich-request";

/** Excel on the web takes and gives at most 5 MB at once. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

export interface RequestGate {
  readonly world: () => World;
  readonly faults: Faults;
  readonly log: Log;
  /** Whether the user edits a cell now, and when that ends. */
  readonly cellEdit: CellEdit;
  /** Lets a fault change the workbook as somebody else would. */
  readonly disturb: (fault: Fault) => void;
  /** Wraps the running of a request, so that its changes are known as the add-in's own. */
  readonly asOwnChange: <Answer>(run: () => Promise<Answer>) => Promise<Answer>;
}

/** Answers one rich API request of the pane; undefined leaves it unanswered. */
export async function answerRequest(call: RichCall, gate: RequestGate): Promise<object | undefined> {
  const request = JSON.parse(call.body) as RichRequest;
  const isWrite = (call.flags & FLAG.write) !== 0;
  const met = isTidyingUp(request) ? [] : gate.faults.meet({ isWrite });
  for (const fault of met) gate.log.add({ kind: "fault", frame: "host", text: JSON.stringify(fault) });
  const refusal = await refusalOf(call, { met, gate });
  if (refusal === "no answer") return undefined;
  if (refusal !== undefined) return { Version: 1, Error: refusal };
  met.forEach(gate.disturb);
  const response = await gate.asOwnChange(() => runWithFailure(request, { met, gate }));
  if (response.Error?.Code === "ApiNotFound")
    gate.log.add({ kind: "gap", frame: "host", text: response.Error.Location });
  const text = JSON.stringify(response);
  if (text.length > payloadLimit(met, "response"))
    return { Version: 1, Error: REQUEST_ERRORS.ResponsePayloadSizeLimitExceeded };
  return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], text] };
}

/** After `Excel.run` the library lets go of its ranges; nobody counts that as a request of theirs. */
function isTidyingUp({ Actions }: RichRequest): boolean {
  return Actions.some(({ Name }) => Name === "_RemoveReference");
}

interface Situation {
  readonly met: readonly Fault[];
  readonly gate: RequestGate;
}

/** The number that refuses the request before any of it runs, or undefined if it may run. */
async function refusalOf(
  call: RichCall,
  { met, gate }: Situation,
): Promise<number | "no answer" | undefined> {
  for (const fault of met) {
    if (fault.kind === "no answer") return "no answer";
    if (fault.kind === "slow answer") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const number = fault.kind === "request fails" ? wholeRequestNumber(fault) : undefined;
    if (number !== undefined) return number;
  }
  if (call.body.length > payloadLimit(met, "request")) return REQUEST_ERRORS.RequestPayloadSizeLimitExceeded;
  const edit = met.find((fault) => fault.kind === "user edits a cell");
  if (edit?.milliseconds !== undefined) editFor(gate.cellEdit, edit.milliseconds);
  if (!edit && !gate.cellEdit.isEditing()) return undefined;
  const mayWait = (call.flags & FLAG.waitForCellEdit) !== 0;
  if (!mayWait) return REQUEST_ERRORS.InvalidOperationInCellEditMode;
  await gate.cellEdit.ended();
  return undefined;
}

function editFor(cellEdit: CellEdit, milliseconds: number): void {
  cellEdit.begin();
  setTimeout(cellEdit.end, milliseconds);
}

function payloadLimit(met: readonly Fault[], of: "request" | "response"): number {
  const limits = met.flatMap((fault) =>
    fault.kind === "payload limit" && (fault.of ?? of) === of ? [fault.bytes] : [],
  );
  return Math.min(LARGEST_PAYLOAD, ...limits);
}

/** Runs the request, or as much of it as a fault lets pass. */
async function runWithFailure(request: RichRequest, { met, gate }: Situation): Promise<RichResponse> {
  const failure = met.find((fault) => fault.kind === "request fails");
  if (failure?.kind !== "request fails") return evaluate(request, gate.world());
  const done = actionsBefore(request, failure.afterWrites ?? 0);
  const response = await evaluate({ ...request, Actions: request.Actions.slice(0, done) }, gate.world());
  if (response.Error) return response;
  const { code, message } = new HostError(failure.code);
  const error = { Code: code, Message: message, Location: "Range", ActionIndex: done, HttpStatusCode: 400 };
  return { ...response, Error: error };
}

/** How many actions run before so many writes are done and the next one is due; all but the last at most. */
function actionsBefore({ Actions }: RichRequest, writes: number | "all"): number {
  if (writes === "all") return Actions.length;
  const isWrite = ({ ActionType, Name }: Action): boolean =>
    ActionType === DO.setProperty || (ActionType === DO.method && !Name.startsWith("_"));
  const places = Actions.flatMap((action, index) => (isWrite(action) ? [index] : []));
  return places[writes] ?? Actions.length - 1;
}
