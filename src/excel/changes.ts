import type { SelectedArea } from "../port/workbook-host";
import { areaOfAddress } from "./selection";
import { sync } from "./sync";

/** Events come in swarms; one reading after a pause answers them all. */
export const PAUSE_MILLISECONDS = 300;

type Registration = Pick<OfficeExtension.EventHandlerResult<never>, "remove">;

/** Calls the listener once things have been quiet for a moment. */
export function debounced(listener: () => void): { readonly call: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    call: () => {
      stop();
      timer = setTimeout(listener, PAUSE_MILLISECONDS);
    },
    stop,
  };
}

/** Tells of edits, sorts, and sheets that come and go, but not of what this add-in does itself. */
export async function listenToChanges(isOwn: () => boolean, listener: () => void): Promise<() => void> {
  const { call, stop } = debounced(listener);
  const told = (event: object) => {
    const isOurs = "triggerSource" in event && event.triggerSource === "ThisLocalAddin";
    if (!isOurs && !isOwn()) call();
    return Promise.resolve();
  };
  const remove = await register(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(told),
    worksheets.onRowSorted.add(told),
    worksheets.onAdded.add(told),
    worksheets.onDeleted.add(told),
  ]);
  return () => {
    stop();
    remove();
  };
}

/** Tells that Excel has calculated: `onChanged` is silent about results that moved (office-js #3899). */
export async function listenToCalculation(listener: () => void): Promise<() => void> {
  const { call, stop } = debounced(listener);
  const remove = await register(({ workbook: { worksheets } }) => [
    worksheets.onCalculated.add(() => {
      call();
      return Promise.resolve();
    }),
  ]);
  return () => {
    stop();
    remove();
  };
}

/** Tells where the user's selection goes. */
export async function listenToSelection(listener: (place: SelectedArea) => void): Promise<() => void> {
  return register(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const place = await placeOf(worksheetId, address);
      if (place) listener(place);
    }),
  ]);
}

/** A selection that cannot be told (the user edits, the sheet is gone) is not worth a message. */
async function placeOf(worksheetId: string, address: string): Promise<SelectedArea | undefined> {
  const area = areaOfAddress(address);
  if (!area) return undefined;
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      sheet.load("name");
      await sync(context);
      return { sheet: sheet.name, area };
    });
  } catch {
    return undefined;
  }
}

/** Adds handlers; returns how to take them away, which only the context that added them can. */
async function register(
  add: (context: Excel.RequestContext) => readonly Registration[],
): Promise<() => void> {
  const { context, registrations } = await Excel.run(async (own) => {
    const added = add(own);
    await sync(own);
    return { context: own, registrations: added };
  });
  return () => {
    for (const registration of registrations) registration.remove();
    // Where the workbook is closing, its handlers go with it.
    sync(context).catch(() => undefined);
  };
}
