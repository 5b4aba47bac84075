import { useRef, useState, type ChangeEvent, type KeyboardEvent } from "react";

/** What a native list needs to be told so that it tells a choice only once it is made. */
export interface SettledChoice {
  readonly value: string;
  readonly "aria-disabled": boolean;
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: () => void;
  readonly onBlur: () => void;
}

/**
 * A closed list takes every letter and arrow for a choice. Those wait for Enter, or until the list is left; Escape
 * forgets them. A choice out of the open list counts at once. While the pane is busy nothing is chosen, yet the list
 * keeps the focus.
 */
export function useSettledChoice(
  value: string,
  isBusy: boolean,
  onSettled: (chosen: string) => void,
): SettledChoice {
  const [draft, setDraft] = useState<string>();
  const isClosedList = useRef(false);
  function settle(chosen: string | undefined): void {
    setDraft(undefined);
    if (chosen !== undefined && chosen !== value) onSettled(chosen);
  }
  return {
    value: draft ?? value,
    "aria-disabled": isBusy,
    onChange: ({ target }) => {
      if (isBusy) return;
      if (isClosedList.current) setDraft(target.value);
      else settle(target.value);
    },
    onKeyDown: ({ key, altKey }) => {
      if (key === "Enter") settle(draft);
      else if (key === "Escape") setDraft(undefined);
      else if (key !== "Tab") isClosedList.current = !opensList(key, altKey);
    },
    onPointerDown: () => (isClosedList.current = false),
    onBlur: () => settle(draft),
  };
}

function opensList(key: string, altKey: boolean): boolean {
  return key === " " || key === "F4" || key === "Alt" || (altKey && key.startsWith("Arrow"));
}
