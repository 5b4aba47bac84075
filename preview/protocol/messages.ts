/** What a frame asks: a call, or an event to be told of from now on or no longer. */
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** A request of the client library, as it travels in a JSON string. */
export interface ClientRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The method behind `executeMethod`, by its number. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

/** What `executeMethod` carries. Array data: custom data, method, path, headers, body, permission, flags. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** Bits of a rich API request's flags that the host must honour. */
export const FLAG = { write: 1, waitForCellEdit: 64 } as const;

/** Reads a message; anything that is not a request of this conversation → undefined. */
export function readRequest(text: unknown, conversationId: string): ClientRequest | undefined {
  if (typeof text !== "string") return undefined;
  const message = parseJson(text) as Partial<ClientRequest> | undefined;
  const isOurs = message?._messageType === 0 && message._conversationId === conversationId;
  return isOurs ? (message as ClientRequest) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Reply {
  readonly request: ClientRequest;
  readonly data: unknown;
}

/** The answer to a request, as a JSON string. */
export function writeReply({ request, data }: Reply, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: 0,
    _data: data,
    _serializerVersion: 1,
  });
}

interface HostEvent {
  readonly name: string;
  readonly conversationId: string;
  readonly data: unknown;
}

/** An event that the frame registered for, as a JSON string. */
export function writeEvent({ name, conversationId, data }: HostEvent, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: origin,
    _errorCode: 0,
    _responseType: 1,
    _data: data,
    _serializerVersion: 1,
  });
}
