/** What a person can use. */
const CONTROLS = "button:enabled, [href], input:enabled, select:enabled, textarea:enabled";

interface Parts {
  readonly sheet: HTMLElement;
  readonly pane: HTMLIFrameElement;
}

/** F6 leads from the sheet into the pane and, where the pane has no use for the key, back to the sheet, as in Excel. */
export function followF6({ sheet, pane }: Parts): void {
  let last: HTMLElement | undefined;
  window.addEventListener("keydown", (event) => isFree(event) && entryOf(pane, last)?.focus(), true);
  pane.addEventListener("load", () => {
    pane.contentWindow?.addEventListener("focusin", ({ target }) => (last = target as HTMLElement));
    // The pane's own handlers come first, and say so by preventing what the key would do otherwise.
    pane.contentWindow?.addEventListener("keydown", (event) => isFree(event) && leave(sheet));
  });
}

function isFree(event: KeyboardEvent): boolean {
  const isOurs = event.key === "F6" && !event.defaultPrevented;
  // Else the browser would go on to its own address bar.
  if (isOurs) event.preventDefault();
  return isOurs;
}

/** Where one was last, or else the first control. */
function entryOf({ contentDocument }: HTMLIFrameElement, last: HTMLElement | undefined) {
  const isThere = last !== undefined && contentDocument?.contains(last) === true;
  return isThere ? last : contentDocument?.querySelector<HTMLElement>(CONTROLS);
}

/** The grid takes keys through the canvas that it paints on. */
function leave(sheet: HTMLElement): void {
  window.focus();
  sheet.querySelector("canvas")?.focus();
}
