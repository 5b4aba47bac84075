import type { KeyboardEvent } from "react";

/** For a form's `onKeyDown`: Escape closes it, and nothing around it. */
export function closeOnEscape(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  close();
}
