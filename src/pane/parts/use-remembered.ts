import { useState } from "react";
import { usePane } from "../use-pane";

/**
 * Like `useState`, but remembered by this browser for this workbook, by the name of its file. It never holds content of
 * cells, and where the browser keeps nothing it is forgotten with the pane.
 */
export function useRemembered<Value extends string | number | boolean | readonly string[]>(
  name: string,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const file = usePane().state.review?.workbook.fileName ?? "";
  const key = `okr-pulse ${file} ${name}`;
  const [value, setValue] = useState<Value>(() => remembered(key, initial));
  function remember(next: Value): void {
    setValue(next);
    try {
      window.localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing, as in a private window, is no fault.
    }
  }
  return [value, remember];
}

function remembered<Value>(key: string, initial: Value): Value {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(key) ?? "null");
    const isSameKind = typeof found === typeof initial && Array.isArray(found) === Array.isArray(initial);
    return isSameKind && found !== null ? (found as Value) : initial;
  } catch {
    return initial;
  }
}
