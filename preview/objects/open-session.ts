import type { Book } from "../book";
import type { Fault } from "../protocol/faults";
import type { World } from "../protocol/evaluate";
import { hostObject, type HostObject } from "../protocol/host-object";
import { disturb } from "./disturb";
import { dropLateResults } from "./drop-late-results";
import { followHeaders } from "./follow-headers";
import { followSorts } from "./follow-sorts";
import { markWholeLines } from "./mark-whole-lines";
import { makeRange } from "./range";
import { createSession, rangeObject, workbook, type Session } from "./session";
import { watchChanges, type Delivery } from "./watch-changes";
import { asOneUndoStep } from "./undo-step";
import { workbookObject } from "./workbook";
import { makeWorksheet } from "./worksheet";

/** The open workbook as the protocol meets it. */
export interface OpenSession {
  readonly world: World;
  /** Runs a request: what changes is the add-in's own, one step to undo, and told of once it is answered. */
  asOwnChange<Answer>(run: () => Promise<Answer>): Promise<Answer>;
  /** The pane starts anew: what it registered for and kept is gone. */
  restart(): void;
  disturb(fault: Fault): void;
  close(): void;
}

/** Said by the library when it has started; nothing to do. */
const ADD_IN_SERVICE: HostObject = hostObject(
  { name: "AddinInternalService", methods: { NotifyActionHandlerReady: () => undefined } },
  undefined,
);

/** What the objects of a workbook share, with everything that they lead to. */
export function newSession(book: Book): Session {
  return createSession(book, { range: makeRange, worksheet: makeWorksheet });
}

/** Who hears of the workbook, and who opens others beside it. */
export interface Surroundings {
  readonly deliver: (delivery: Delivery) => void;
  readonly openWorkbook?: Session["openWorkbook"] | undefined;
}

export function openSession(book: Book, { deliver, openWorkbook }: Surroundings): OpenSession {
  const session = newSession(book);
  if (openWorkbook) session.openWorkbook = openWorkbook;
  const watch = watchChanges(session, deliver);
  const headers = followHeaders(session);
  const results = dropLateResults(book.api);
  const sorts = followSorts(book.api);
  const lines = markWholeLines(book.api);
  return {
    world: {
      workbook: workbookObject(session),
      service: (name) =>
        name === "Microsoft.InternalService.AddinInternalService" ? ADD_IN_SERVICE : undefined,
      reference: (id) => {
        const range = session.references.get(id);
        return range && rangeObject(range);
      },
    },
    asOwnChange: async (run) => {
      session.author = "add-in";
      try {
        return await asOneUndoStep({ api: book.api, unitId: workbook(session).getId() }, run);
      } finally {
        watch.flush();
        session.author = "user";
        session.fillsColumns = false;
      }
    },
    restart: () => {
      session.references.clear();
      session.subscriptions.clear();
    },
    disturb: (fault) => disturb(session, fault),
    close: () => {
      watch.dispose();
      headers.dispose();
      results.dispose();
      sorts.dispose();
      lines.dispose();
    },
  };
}
