/** What a person can use. */
const CONTROLS = "button:enabled, [href], input:enabled, select:enabled, textarea:enabled";
/** Marks that nobody sees before the first and behind the last control of the pane; Fluent keeps them. */
const EDGE = "[data-tabster-dummy]";

interface Parts {
  readonly sheet: HTMLElement;
  readonly pane: HTMLIFrameElement;
}

/** F6 leads from the sheet into the pane and, where the pane has no use for the key, back to the sheet, as in Excel. */
export function followF6({ sheet, pane }: Parts): void {
  let last: HTMLElement | undefined;
  window.addEventListener("keydown", (event) => isFree(event) && entryOf(pane, last)?.focus(), true);
  pane.addEventListener("load", () => {
    const { contentWindow } = pane;
    contentWindow?.addEventListener("focusin", ({ target }) => {
      if (isControl(target)) last = target as HTMLElement;
    });
    // The pane's own handlers come first, and say so by preventing what the key would do otherwise.
    contentWindow?.addEventListener("keydown", (event) => isFree(event) && leave(sheet));
    // office.js moves the focus along; where it does not, Tab has come to an end, and Excel would be told.
    contentWindow?.addEventListener("keydown", ({ key, target }) => {
      if (key !== "Tab" || isControl(target)) return;
      setTimeout(() => pane.contentDocument?.activeElement === target && leave(sheet));
    });
  });
}

function isControl(target: EventTarget | null): boolean {
  return target !== null && !(target as Element).matches(EDGE);
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
  return isThere ? last : contentDocument?.body.querySelector<HTMLElement>(CONTROLS);
}

/** The grid takes keys through the canvas that it paints on. */
function leave(sheet: HTMLElement): void {
  window.focus();
  sheet.querySelector("canvas")?.focus();
}
