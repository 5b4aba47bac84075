import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { WANTED } from "./roving-focus";

/** This near to the visible part lines are drawn already, so that arrow keys and scrolling never meet a gap; pixels. */
const NEAR = 800;

/** The elements that stand before and behind some lines of a list. */
interface Edges {
  readonly first: RefObject<HTMLElement | null>;
  readonly last: RefObject<HTMLElement | null>;
}

/**
 * Whether lines are near to what is seen, and how high a gap they leave where they are not. What has the focus or was
 * unfolded stays, so that nothing is lost by scrolling past.
 */
export function useNear({ first, last }: Edges, isNearAtFirst: boolean, estimate: number) {
  const [isNear, setNear] = useState(isNearAtFirst);
  const [gap, setGap] = useState(estimate);
  useEffect(() => {
    const [before, behind] = [first.current, last.current];
    if (!before || !behind) return undefined;
    // Not the default root: in Excel the pane is a frame, where a margin counts only with a root of its own.
    const root = before.closest("[data-scroller]");
    const look = () => {
      const [top, bottom] = [before.getBoundingClientRect().top, behind.getBoundingClientRect().bottom];
      const seen = root?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
      const isThere = bottom >= seen.top - NEAR && top <= seen.bottom + NEAR;
      if (!isThere && isHeld(before, behind)) return;
      if (!isThere && bottom > top) setGap(bottom - top);
      setNear(isThere);
    };
    const watcher = new IntersectionObserver(look, { root, rootMargin: `${NEAR}px` });
    watcher.observe(before);
    watcher.observe(behind);
    const draw = () => flushSync(() => setNear(true));
    before.addEventListener(WANTED, draw);
    return () => {
      watcher.disconnect();
      before.removeEventListener(WANTED, draw);
    };
  }, [first, last]);
  return { isNear, gap };
}

/** Whether somebody is at work between two edges. */
function isHeld(before: HTMLElement, behind: HTMLElement): boolean {
  for (let line = before.nextElementSibling; line && line !== behind; line = line.nextElementSibling)
    if (line.contains(document.activeElement) || line.querySelector('[aria-expanded="true"]')) return true;
  return false;
}
