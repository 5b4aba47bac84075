import { appContext, type FrameRole } from "./boot";
import type { Channel } from "./channel";
import type { Log } from "./log";
import {
  ACTION,
  DISPATCH,
  readRequest,
  writeEvent,
  writeReply,
  type ClientRequest,
  type MethodCall,
} from "./messages";

/** Not known to this host: an API of 2013 that the add-in does not use. */
const UNSUPPORTED_METHOD = { Version: 1, Error: 5001 };
const DONE = { Version: 1, Error: 0 };
/** The library's general exception. */
const FAILED = { Version: 1, Error: 5001 };

/** What a rich API request carries beside its body. */
export interface RichCall {
  readonly body: string;
  readonly flags: number;
}

export interface ConversationOptions {
  readonly role: FrameRole;
  readonly id: string;
  readonly channel: Channel;
  readonly log: Log;
  readonly openDocument: () => { readonly fileName: string; readonly isReadOnly: boolean };
  /** Answers a rich API request; `undefined` leaves it without an answer. */
  readonly richApi: (call: RichCall) => Promise<object | undefined>;
  /** The page in the frame starts, or starts anew: whatever it registered before is gone. */
  readonly onBoot: () => void;
}

/** What passes between the host and the page in one frame. */
export interface Conversation {
  readonly id: string;
  /** Tells the frame, if it registered for that event. */
  fire(event: string, data: object): void;
  close(): void;
}

/** Listens to a frame and answers it, from its boot on. */
export function openConversation(options: ConversationOptions): Conversation {
  const { role, id, channel, log } = options;
  const registered = new Set<string>();
  const stopListening = channel.listen((text) => {
    const request = readRequest(text, id);
    if (!request) return;
    log.add({ kind: "request", frame: role, text: String(text) });
    if (isBoot(request)) registered.clear();
    void answer(request, registered, options)
      .catch((error: unknown) => {
        // A bug of the host's own: loud in the log, and an answer, so that the pane does not wait for ever.
        log.add({ kind: "gap", frame: role, text: String(error) });
        return FAILED;
      })
      .then((data) => {
        if (data === undefined) return;
        const reply = writeReply({ request, data }, channel.origin);
        log.add({ kind: "answer", frame: role, text: reply });
        channel.send(reply);
      });
  });
  return {
    id,
    fire: (name, data) => {
      if (!registered.has(name)) return;
      const event = writeEvent({ name, conversationId: id, data }, channel.origin);
      log.add({ kind: "event", frame: role, text: event });
      channel.send(event);
    },
    close: stopListening,
  };
}

function isBoot(request: ClientRequest): boolean {
  return request._actionName === "ContextActivationManager_getAppContextAsync";
}

async function answer(
  request: ClientRequest,
  registered: Set<string>,
  options: ConversationOptions,
): Promise<object | undefined> {
  if (request._actionType === ACTION.registerEvent) {
    registered.add(request._actionName);
    return { Error: 0 };
  }
  if (request._actionType === ACTION.unregisterEvent) {
    registered.delete(request._actionName);
    return { Error: 0 };
  }
  if (isBoot(request)) {
    options.onBoot();
    return appContext(options.openDocument());
  }
  return request._actionName === "executeMethod" ? execute(request._data as MethodCall, options) : {};
}

async function execute(call: MethodCall, options: ConversationOptions): Promise<object | undefined> {
  switch (call.DdaMethod.DispatchId) {
    case DISPATCH.richApiRequest:
      return options.richApi({
        body: String(call.ArrayData?.[4]),
        flags: Number(call.ArrayData?.[6] ?? 0),
      });
    case DISPATCH.loadSettings:
      return { ...DONE, Properties: { Settings: [] } };
    case DISPATCH.saveSettings:
    case DISPATCH.commandCompleted:
      return DONE;
    default:
      return UNSUPPORTED_METHOD;
  }
}
