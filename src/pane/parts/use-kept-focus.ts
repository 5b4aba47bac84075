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
    let latest: HTMLElement | undefined;
    let escapedFrom: HTMLElement | undefined;
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
    /** An Escape that closed something of ours is not for Excel. */
    const keepEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
      escapedFrom = latest;
    };
    /** Any other goes to office.js, which has listened for longer and gives the focus to the pane's first control. */
    const stayOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && escapedFrom?.focus();
    /** office.js goes on with Tab only from what Tab reaches; actions of rows and panels get the focus otherwise. */
    const letTabGoOn = ({ key, target }: KeyboardEvent) => {
      if (key !== "Tab" || !(target instanceof HTMLElement) || !target.matches('[tabindex="-1"]')) return;
      target.tabIndex = 0;
      setTimeout(() => (target.tabIndex = -1));
    };
    page.addEventListener("keydown", letTabGoOn, true);
    page.body.addEventListener("keydown", keepEscape);
    page.defaultView?.addEventListener("keydown", stayOnEscape);
    const watcher = new MutationObserver(restore);
    watcher.observe(page.body, { childList: true, subtree: true });
    return () => {
      page.removeEventListener("focusin", remember);
      page.removeEventListener("keydown", letTabGoOn, true);
      page.body.removeEventListener("keydown", keepEscape);
      page.defaultView?.removeEventListener("keydown", stayOnEscape);
      watcher.disconnect();
    };
  }, [pane]);
}
