import { useEffect, type RefObject } from "react";
import { focusPlace, successorOf, type FocusPlace } from "./kept-focus";

/** Keeps the focus in the pane: where its control is gone, as after a plan was written, its successor gets it. */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const here = pane.current;
    if (!here) return undefined;
    const page = here.ownerDocument;
    let last: FocusPlace | undefined;
    /** The control that had the focus last, be it in a sheet or a menu over the pane. */
    let latest: Element | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      latest = target;
      if (here.contains(target)) last = focusPlace(target, here);
    };
    const restore = () => {
      const isLost = page.activeElement === null || page.activeElement === page.body;
      if (isLost && last && latest && !latest.isConnected) successorOf(last, here)?.focus();
    };
    page.addEventListener("focusin", remember);
    /** On Escape office.js gives the focus to the pane's first control; not where the key closed something of ours. */
    const keepEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
    };
    page.body.addEventListener("keydown", keepEscape);
    const watcher = new MutationObserver(restore);
    watcher.observe(page.body, { childList: true, subtree: true });
    return () => {
      page.removeEventListener("focusin", remember);
      page.body.removeEventListener("keydown", keepEscape);
      watcher.disconnect();
    };
  }, [pane]);
}
