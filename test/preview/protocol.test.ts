import { frameName, appContext, REQUIREMENT_SETS } from "../../preview/protocol/boot";
import type { Channel } from "../../preview/protocol/channel";
import { openConversation } from "../../preview/protocol/conversation";
import { evaluate, type World } from "../../preview/protocol/evaluate";
import { HostError } from "../../preview/protocol/host-error";
import { hostObject, type ObjectKind } from "../../preview/protocol/host-object";
import { createLog } from "../../preview/protocol/log";
import type { RichRequest } from "../../preview/protocol/rich-request";

/** A made-up object model, small enough to see what the protocol does with it. */
interface Shelf {
  readonly books: string[];
}

const BOOK: ObjectKind<{ readonly shelf: Shelf; readonly title: string }> = {
  name: "Book",
  identity: ({ title }) => ({ Id: `{${title}}` }),
  properties: { Title: ({ title }) => title, Length: ({ title }) => title.length },
  children: { Shelf: ({ shelf }) => hostObject(SHELF, shelf) },
};

const SHELF: ObjectKind<Shelf> = {
  name: "Shelf",
  properties: { Count: ({ books }) => books.length },
  items: (shelf) => shelf.books.map((title) => hostObject(BOOK, { shelf, title })),
  find: (shelf, key) => {
    const title = shelf.books.find((one) => key === `{${one}}` || key === one);
    return title === undefined ? undefined : hostObject(BOOK, { shelf, title });
  },
  methods: {
    Add: (shelf, title) => {
      if (title === "") throw new HostError("InvalidArgument", "Shelf.add");
      shelf.books.push(String(title));
      return hostObject(BOOK, { shelf, title: String(title) });
    },
  },
};

function worldOf(shelf: Shelf): World {
  return { workbook: hostObject(SHELF, shelf), service: () => undefined, reference: () => undefined };
}

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };

function method(id: number, name: string, ...given: readonly unknown[]) {
  return { Id: id, ObjectPathType: 3, Name: name, ParentObjectPathId: 1, ArgumentInfo: { Arguments: given } };
}

test("a path that does something is followed once, however often it is named", async () => {
  const shelf = { books: ["Plan"] };
  const request: RichRequest = {
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 4, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 5, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["title"] } },
    ],
    ObjectPaths: { "1": ROOT, "3": method(3, "Add", "Notes") },
  };
  const { Results } = await evaluate(request, worldOf(shelf));
  expect(shelf.books).toEqual(["Plan", "Notes"]);
  expect(Results).toEqual([
    { ActionId: 2, Value: { Id: "{Notes}" } },
    { ActionId: 4, Value: { Id: "{Notes}" } },
    { ActionId: 5, Value: { Title: "Notes" } },
  ]);
});

test("the first error ends the request; what ran before it stays and is answered", async () => {
  const shelf = { books: [] };
  const request: RichRequest = {
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 5, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
      { Id: 6, ActionType: 1, Name: "", ObjectPathId: 4 },
      { Id: 7, ActionType: 1, Name: "", ObjectPathId: 8 },
    ],
    ObjectPaths: {
      "1": ROOT,
      "3": method(3, "Add", "Plan"),
      "4": method(4, "Add", ""),
      "8": method(8, "Add", "x"),
    },
  };
  const { Results, TraceIds, Error } = await evaluate(request, worldOf(shelf));
  expect(shelf.books).toEqual(["Plan"]);
  expect(Results.map(({ ActionId }) => ActionId)).toEqual([2, 5]);
  expect(TraceIds).toEqual([5]);
  expect(Error).toMatchObject({
    Code: "InvalidArgument",
    Location: "Shelf.add",
    ActionIndex: 2,
    HttpStatusCode: 400,
  });
});

test("below a null object everything is null, and nothing is an error", async () => {
  const request: RichRequest = {
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 4, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["title"] } },
      { Id: 5, ActionType: 2, Name: "", ObjectPathId: 6, QueryInfo: { Select: ["count"] } },
    ],
    ObjectPaths: {
      "1": ROOT,
      "3": method(3, "GetItemOrNullObject", "Gone"),
      "6": { Id: 6, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 3 },
    },
  };
  const { Results, Error } = await evaluate(request, worldOf({ books: [] }));
  expect(Error).toBeUndefined();
  expect(Results.map(({ Value }) => Value)).toEqual([null, null, null]);
});

test("a collection answers its items with their ids, a page of them, and what hangs on them", async () => {
  const select = (info: object): RichRequest => ({
    Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: info }],
    ObjectPaths: { "1": ROOT },
  });
  const world = worldOf({ books: ["Plan", "Notes", "Log"] });
  const page = await evaluate(select({ Select: ["title", "shelf/count"], Top: 1, Skip: 1 }), world);
  expect(page.Results[0]?.Value).toEqual({
    _Items: [
      {
        _Index: 1,
        _Id: "{Notes}",
        Id: "{Notes}",
        Title: "Notes",
        Shelf: {
          Count: 3,
          _Items: [
            { _Index: 0, _Id: "{Plan}", Id: "{Plan}" },
            { _Index: 1, _Id: "{Notes}", Id: "{Notes}" },
            { _Index: 2, _Id: "{Log}", Id: "{Log}" },
          ],
        },
      },
    ],
  });
  const whole = await evaluate(select({ Select: ["*"] }), worldOf({ books: ["Log"] }));
  expect(whole.Results[0]?.Value).toEqual({
    _Items: [{ _Index: 0, _Id: "{Log}", Id: "{Log}", Title: "Log", Length: 3 }],
  });
});

test("a member that nobody plays is refused by its full name", async () => {
  const request: RichRequest = {
    Actions: [{ Id: 2, ActionType: 3, Name: "Burn", ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
    ObjectPaths: { "1": ROOT },
  };
  const { Error } = await evaluate(request, worldOf({ books: [] }));
  expect(Error).toMatchObject({ Code: "ApiNotFound", Location: "Shelf.Burn" });
});

test("versions are texts, and end where the library does", () => {
  const { _requirementMatrix } = appContext({ fileName: "Plan.xlsx", isReadOnly: true });
  expect(JSON.parse(String(_requirementMatrix))).toEqual(REQUIREMENT_SETS);
  expect(REQUIREMENT_SETS.ExcelApi).toBe("1.15");
  expect(
    JSON.parse(frameName({ role: "functions", conversationId: "c", origin: "https://localhost" })),
  ).toMatchObject({ hostInfo: "Excel$Web$16.00$en-US$preview$$disableLogging$2" });
});

test("a frame is told only of what it registered for, and forgets it when it starts anew", async () => {
  const sent: string[] = [];
  let receive: (text: unknown) => void = () => undefined;
  const channel: Channel = {
    origin: "https://localhost",
    send: (text) => sent.push(text),
    listen: (onText) => {
      receive = onText;
      return () => undefined;
    },
  };
  const conversation = openConversation({
    role: "pane",
    id: "c1",
    channel,
    log: createLog(),
    openDocument: () => ({ fileName: "Plan.xlsx", isReadOnly: false }),
    richApi: () => Promise.resolve(undefined),
    onBoot: () => undefined,
  });
  const say = async (name: string, type: number, conversationId = "c1"): Promise<void> => {
    receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: name,
        _actionType: type,
        _conversationId: conversationId,
        _correlationId: 7,
        _data: {},
      }),
    );
    await Promise.resolve();
    await Promise.resolve();
  };
  conversation.fire("richApiMessage", {});
  await say("richApiMessage", 1, "another conversation");
  await say("richApiMessage", 1);
  conversation.fire("richApiMessage", { ArrayData: [] });
  await say("ContextActivationManager_getAppContextAsync", 0);
  conversation.fire("richApiMessage", { ArrayData: [] });
  const answers = sent.map((text) => JSON.parse(text) as { _actionName: string; _responseType: number });
  expect(answers.map(({ _actionName, _responseType }) => `${_actionName} ${_responseType}`)).toEqual([
    "richApiMessage 0",
    "richApiMessage 1",
    "ContextActivationManager_getAppContextAsync 0",
  ]);
});
