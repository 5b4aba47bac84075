import type { FUniver, IDisposable } from "@univerjs/presets";

/** Whether the user is typing into a cell, which makes Excel refuse requests. */
export interface CellEdit {
  readonly isEditing: () => boolean;
  /** Resolves when the user is done; at once if nobody edits. */
  readonly ended: () => Promise<void>;
  readonly begin: () => void;
  readonly end: () => void;
}

export function createCellEdit(): CellEdit {
  let isEditing = false;
  let waiting: (() => void)[] = [];
  return {
    isEditing: () => isEditing,
    ended: () => (isEditing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    begin: () => {
      isEditing = true;
    },
    end: () => {
      isEditing = false;
      waiting.forEach((resume) => resume());
      waiting = [];
    },
  };
}

/** Follows the grid's own cell editor. Without a grid (in Node) there is nothing to follow. */
export function followEditor(api: FUniver, cellEdit: CellEdit): IDisposable {
  const { SheetEditStarted, SheetEditEnded } = api.Event as unknown as Readonly<
    Record<string, string | undefined>
  >;
  if (SheetEditStarted === undefined || SheetEditEnded === undefined) return { dispose: () => undefined };
  const started = api.addEvent(api.Event.SheetEditStarted, cellEdit.begin);
  const ended = api.addEvent(api.Event.SheetEditEnded, cellEdit.end);
  return {
    dispose: () => {
      started.dispose();
      ended.dispose();
    },
  };
}
