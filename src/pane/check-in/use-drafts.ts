import { useCallback, useMemo } from "react";
import type { CheckInEntry } from "../../core/model/check-in";
import { useRemembered } from "../parts/use-remembered";

/** What was typed and is not written yet. */
export interface Drafts {
  readonly entries: readonly CheckInEntry[];
  readonly of: (key: string, name: string) => CheckInEntry | undefined;
  readonly put: (entry: CheckInEntry) => void;
  readonly drop: (keys: readonly string[]) => void;
  readonly restore: (entries: readonly CheckInEntry[]) => void;
}

/** Kept by the browser, so that nothing typed is lost with a tab, a new reading, or a pane that is closed. */
export function useDrafts(): Drafts {
  const [text, setText] = useRemembered<string>("check-ins", "[]");
  const entries = useMemo(() => readEntries(text), [text]);
  const restore = useCallback((next: readonly CheckInEntry[]) => setText(JSON.stringify(next)), [setText]);
  return {
    entries,
    of: (key, name) => entries.find((entry) => entry.key === key && entry.name === name),
    put: (entry) => restore([...entries.filter(({ key }) => key !== entry.key), entry]),
    drop: (keys) => restore(entries.filter(({ key }) => !keys.includes(key))),
    restore,
  };
}

function readEntries(text: string): readonly CheckInEntry[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** What the browser holds may be of another version, or somebody else's. */
function isEntry(entry: unknown): entry is CheckInEntry {
  if (typeof entry !== "object" || entry === null) return false;
  const parts = new Map<string, unknown>(Object.entries(entry));
  const isText = (part: string) => typeof parts.get(part) === "string";
  const isTextOrAbsent = (part: string) => parts.get(part) === undefined || isText(part);
  return isText("key") && isText("name") && ["number", "sure", "note"].every(isTextOrAbsent);
}
