import type { Book } from "./book";
import { splitArrayConstants } from "./calculation/split-array-constants";
import { createCalculation, type Calculation } from "./calculation/calculation";
import { compareExactly } from "./calculation/compare-exactly";
import type { BlankCells, FunctionsMetadata } from "./calculation/functions-metadata";
import { createCellEdit, followEditor, type CellEdit } from "./cell-edit";
import { openSession, type OpenSession, type Surroundings } from "./objects/open-session";
import { answerRequest, type RequestGate } from "./protocol/answer-request";
import { frameName, type FrameRole } from "./protocol/boot";
import { frameChannel, type Channel } from "./protocol/channel";
import { openConversation, type Conversation, type RichCall } from "./protocol/conversation";
import type { World } from "./protocol/evaluate";
import { createFaults, type Faults } from "./protocol/faults";
import { createInvocations, CUSTOM_FUNCTIONS_SERVICE, type Invocations } from "./protocol/invocations";
import { createLog, type Log } from "./protocol/log";
import type { FUniver, IDisposable } from "@univerjs/presets";

export interface ExcelHostOptions {
  /** The workbook that is open now; call `bookChanged` when it is another one. */
  readonly book: () => Book;
  /** The built `functions.json`. */
  readonly functions: FunctionsMetadata;
  /** Calls the functions where no page of theirs is open, such as in a test; by default their page is asked. */
  readonly invoke?: Invocations["invoke"];
  /** Opens a file that the add-in made; without it the host refuses. */
  readonly openWorkbook?: (bytes: Uint8Array) => void;
}

/** Plays Excel on the web for the pages of one add-in. */
export interface ExcelHost {
  /** Loads the task pane into the iframe. */
  connectPane(frame: HTMLIFrameElement, url: string): void;
  /** Loads the custom functions' page into the (hidden) iframe. */
  connectFunctions(frame: HTMLIFrameElement, url: string): void;
  /** The same over a channel of one's own, for pages that run elsewhere than in an iframe. */
  connect(role: FrameRole, channel: Channel, conversationId: string): void;
  /** Loads both pages again, under fresh conversations. */
  reload(): void;
  /** Another workbook was opened: the pane starts anew with it. */
  bookChanged(): void;
  /** Resolves once every formula has its value. */
  settled(): Promise<void>;
  /** How blank cells reach the functions: Excel's platforms differ. */
  blankCells: BlankCells;
  readonly cellEdit: CellEdit;
  /** What goes wrong on purpose; all off. */
  readonly faults: Faults;
  readonly log: Log;
  dispose(): void;
}

interface LoadedFrame {
  readonly frame: HTMLIFrameElement;
  readonly url: string;
}

export function createExcelHost({ book, functions, invoke, openWorkbook }: ExcelHostOptions): ExcelHost {
  compareExactly();
  splitArrayConstants();
  const log = createLog();
  const faults = createFaults();
  const cellEdit = createCellEdit();
  const conversations = new Map<FrameRole, Conversation>();
  const frames = new Map<FrameRole, LoadedFrame>();
  const invocations = createInvocations(() => conversations.get("functions"));
  const open = openBook();
  const inTurn = oneAfterAnother();

  function openBook() {
    const state: { session: OpenSession; calculation?: Calculation; api?: FUniver; editor?: IDisposable } = {
      session: newSession(),
    };
    followApi(state);
    return state;
  }

  function newSession(): OpenSession {
    const deliver: Surroundings["deliver"] = ({ entries, selectionChanged }) => {
      const pane = conversations.get("pane");
      if (entries.length > 0) pane?.fire("richApiMessage", { ArrayData: entries });
      if (selectionChanged) pane?.fire("documentSelectionChanged", {});
    };
    return openSession(book(), { deliver, openWorkbook });
  }

  /** The functions are the spreadsheet's, not the workbook's: they are made known once. */
  function followApi(state: typeof open): void {
    const { api } = book();
    if (state.api === api) return;
    state.calculation?.dispose();
    state.editor?.dispose();
    state.api = api;
    state.editor = followEditor(api, cellEdit);
    state.calculation = createCalculation({
      api,
      metadata: functions,
      blankCells: () => host.blankCells,
      invoke: invoke ?? invocations.invoke,
    });
  }

  const gate: RequestGate = {
    world: () => open.session.world,
    faults,
    log,
    cellEdit,
    disturb: (fault) => open.session.disturb(fault),
    asOwnChange: (run) => open.session.asOwnChange(run),
  };

  function load(role: FrameRole, { frame, url }: LoadedFrame): void {
    const conversationId = `${role}-${crypto.randomUUID()}`;
    frames.set(role, { frame, url });
    host.connect(role, frameChannel(frame, url), conversationId);
    frame.name = frameName({ role, conversationId, origin: location.origin });
    // Chromium hands the attribute on only to a frame that is not in the page yet.
    if (frame.contentWindow) frame.contentWindow.name = frame.name;
    frame.src = url;
  }

  const host: ExcelHost = {
    connectPane: (frame, url) => load("pane", { frame, url }),
    connectFunctions: (frame, url) => load("functions", { frame, url }),
    connect: (role, channel, id) => {
      conversations.get(role)?.close();
      const richApi = (call: RichCall): Promise<object | undefined> =>
        role === "pane"
          ? inTurn(() => answerRequest(call, gate))
          : answerFunctions(call, { invocations, gate });
      const onBoot = (): void => (role === "pane" ? open.session.restart() : invocations.restart());
      const openDocument = () => ({ fileName: book().fileName, isReadOnly: book().isReadOnly ?? false });
      conversations.set(role, openConversation({ role, id, channel, log, openDocument, richApi, onBoot }));
    },
    reload: () => frames.forEach((loaded, role) => load(role, loaded)),
    bookChanged: () => {
      open.session.close();
      open.session = newSession();
      followApi(open);
      const pane = frames.get("pane");
      if (pane) load("pane", pane);
    },
    settled: () => open.calculation?.settled() ?? Promise.resolve(),
    blankCells: null,
    cellEdit,
    faults,
    log,
    dispose: () => {
      conversations.forEach((conversation) => conversation.close());
      open.session.close();
      open.editor?.dispose();
      open.calculation?.dispose();
    },
  };
  return host;
}

/** The functions' page only ever talks to its own service; no fault and no cell edit holds it up. */
function answerFunctions(
  call: RichCall,
  { invocations, gate }: { readonly invocations: Invocations; readonly gate: RequestGate },
): Promise<object | undefined> {
  const own = gate.world();
  const world: World = {
    ...own,
    service: (name) => (name === CUSTOM_FUNCTIONS_SERVICE ? invocations.service : own.service(name)),
  };
  const calm = { ...gate, world: () => world, faults: createFaults(), cellEdit: createCellEdit() };
  return answerRequest(call, { ...calm, asOwnChange: (run) => run() });
}

/** Requests are answered in the order in which they came. */
function oneAfterAnother(): <Answer>(run: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}
