import { useState } from "react";
import { usePane } from "../use-pane";

/**
 * Like `useState`, but what was chosen is still chosen after a visit to another tab or a new reading. It ends with the
 * pane: `const [ticks, setTicks] = useKept("flags", EVERYTHING)`.
 */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (value: Value) => void] {
  const { pane } = usePane();
  const [value, setValue] = useState<Value>(() =>
    pane.kept.has(name) ? (pane.kept.get(name) as Value) : initial,
  );
  function keep(next: Value): void {
    pane.kept.set(name, next);
    setValue(next);
  }
  return [value, keep];
}
