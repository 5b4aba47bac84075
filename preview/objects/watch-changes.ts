import type { ICommandInfo } from "@univerjs/presets";
import { edited, happeningsOf, isEdit, type Happening } from "./happenings";
import { mergeAreas } from "./merge-areas";
import { areaAddress } from "./range-state";
import { EVENT, WORKBOOK_TARGET } from "./registrations";
import { nextId, wireId, type Session } from "./session";

/** One event on its way to the pane, in the shape of a `richApiMessage` entry. */
export type EventEntry = readonly [65536, number, string, string, 0, boolean];

const EVENT_CATEGORY = 65536;

/** What the pane is to be told at once. */
export interface Delivery {
  readonly entries: readonly EventEntry[];
  /** The old kind of event, which names nothing. */
  readonly selectionChanged: boolean;
}

/** Collects what happens to the workbook and hands it over in batches, once a request is done or the user's step is. */
export interface ChangeWatch {
  /** Hands over what was collected so far. */
  readonly flush: () => void;
  readonly dispose: () => void;
}

export function watchChanges(session: Session, deliver: (delivery: Delivery) => void): ChangeWatch {
  const { api } = session.book;
  let happenings: Happening[] = [];
  let isFlushDue = false;
  const flush = (): void => {
    const batch = coalesce(happenings);
    happenings = [];
    isFlushDue = false;
    const entries = batch.flatMap((happening) => entriesOf(session, happening));
    const selectionChanged = batch.some(({ type }) => type === EVENT.selectionChanged);
    if (entries.length > 0 || selectionChanged) deliver({ entries, selectionChanged });
  };
  const collect = (command: Readonly<ICommandInfo>): void => {
    const found = happeningsOf(session, command);
    happenings.push(...found);
    if (found.length === 0 || isFlushDue || session.author === "add-in") return;
    isFlushDue = true;
    setTimeout(flush);
  };
  const listening = api.addEvent(api.Event.CommandExecuted, collect);
  return { flush, dispose: () => listening.dispose() };
}

/** One event per sheet and block for what one step did: a plan of a thousand rows is not a thousand events. */
function coalesce(happenings: readonly Happening[]): readonly Happening[] {
  const edits = happenings.filter(isEdit);
  const sources = [...new Map(edits.map((edit) => [`${edit.sheetId} ${edit.author}`, edit])).values()];
  const merged = sources.flatMap((source) => {
    const same = edits.filter(
      ({ sheetId, author }) => sheetId === source.sheetId && author === source.author,
    );
    return mergeAreas(same.flatMap(({ area }) => area ?? [])).map((area) => ({ ...source, ...edited(area) }));
  });
  const others = happenings.filter((one) => !isEdit(one));
  const lastSelection = others.filter(({ type }) => type === EVENT.selectionChanged).at(-1);
  return [...others.filter((one) => one.type !== EVENT.selectionChanged || one === lastSelection), ...merged];
}

/** The event for the sheet and for the collection, as far as somebody registered. */
function entriesOf(session: Session, happening: Happening): readonly EventEntry[] {
  const { type, sheetId, author } = happening;
  const targets = [wireId(sheetId), WORKBOOK_TARGET].filter((target) =>
    session.subscriptions.has(`${target} ${type}`),
  );
  if (targets.length === 0) return [];
  const message = JSON.stringify(messageOf(session, happening));
  return targets.map((target) => [EVENT_CATEGORY, type, target, message, 0, author === "other author"]);
}

/** What Excel tells with every event of its kind. */
function messageOf(session: Session, { type, sheetId, author, area, message }: Happening): object {
  const source = author === "other author" ? "Remote" : "Local";
  const facts = { worksheetId: wireId(sheetId), source, ...message };
  if (type !== EVENT.changed || !area) return facts;
  const referenceId = nextId(session, "changed");
  session.references.set(referenceId, { session, sheetId, area, referenceId });
  const triggerSource = author === "add-in" ? "ThisLocalAddin" : "Unknown";
  return { ...facts, address: areaAddress(area), referenceId, shiftDirection: "None", triggerSource };
}
