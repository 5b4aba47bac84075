import type { FrameRole } from "./boot";

/** One line of what the host heard and said; a gap is an API member that it does not play. */
export interface LogEntry {
  readonly kind: "request" | "answer" | "event" | "gap" | "fault";
  readonly frame: FrameRole | "host";
  readonly text: string;
}

const KEPT_ENTRIES = 2_000;
const KEPT_TEXT = 4_000;

export interface Log {
  readonly entries: readonly LogEntry[];
  add(entry: LogEntry): void;
  /** Calls back for each new entry; returns how to stop. */
  listen(onEntry: (entry: LogEntry) => void): () => void;
}

/** A log of the latest entries, long texts cut. */
export function createLog(): Log {
  const entries: LogEntry[] = [];
  const listeners = new Set<(entry: LogEntry) => void>();
  return {
    entries,
    add: ({ kind, frame, text }) => {
      const entry = { kind, frame, text: text.slice(0, KEPT_TEXT) };
      if (entries.push(entry) > KEPT_ENTRIES) entries.shift();
      listeners.forEach((listener) => listener(entry));
    },
    listen: (onEntry) => {
      listeners.add(onEntry);
      return () => listeners.delete(onEntry);
    },
  };
}
