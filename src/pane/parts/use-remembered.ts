import { useMemo, useSyncExternalStore } from "react";
import { usePane } from "../use-pane";

/**
 * Like `useState`, but remembered by this browser for this workbook, by the name of its file, and the same wherever the
 * pane asks for it. It never holds content of cells that nobody typed here, and where the browser keeps nothing it is
 * forgotten with the page.
 */
export function useRemembered<Value extends string | number | boolean | readonly string[]>(
  name: string,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const file = usePane().state.review?.workbook.fileName ?? "";
  const key = `okr-pulse ${file} ${name}`;
  const text = useSyncExternalStore(subscribe, () => textOf(key));
  // A list that is remembered stays the same object until another one is.
  // oxlint-disable-next-line react/exhaustive-deps
  const value = useMemo(() => valueOf(text, initial), [text]);
  return [value, (next) => keep(key, JSON.stringify(next))];
}

const listeners = new Set<() => void>();
/** What a browser that keeps nothing, as in a private window, would have kept. */
const unkept = new Map<string, string>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function textOf(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? unkept.get(key) ?? null;
  } catch {
    return unkept.get(key) ?? null;
  }
}

function keep(key: string, text: string): void {
  try {
    window.localStorage.setItem(key, text);
  } catch {
    unkept.set(key, text);
  }
  listeners.forEach((tell) => tell());
}

function valueOf<Value>(text: string | null, initial: Value): Value {
  if (text === null) return initial;
  try {
    const found: unknown = JSON.parse(text);
    const isSameKind = typeof found === typeof initial && Array.isArray(found) === Array.isArray(initial);
    return isSameKind && found !== null ? (found as Value) : initial;
  } catch {
    return initial;
  }
}
