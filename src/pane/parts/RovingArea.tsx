import { createContext, useContext, useLayoutEffect, useRef, type ReactNode } from "react";
import { keepTabStop, moveByArrowKeys, oneTabStop } from "./roving-focus";

const IsInside = createContext(false);

/** What a list needs to know, so that a list in a larger area leaves the keys to that area. */
export function useIsInsideRovingArea(): boolean {
  return useContext(IsInside);
}

interface RovingAreaProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** Groups and lists that the arrow keys walk through as one; Tab stops once, at the row of the last visit. */
export function RovingArea({ children, className }: RovingAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = area.current;
    if (!here) return undefined;
    oneTabStop(here);
    // Rows come and go below without this area being drawn again.
    const watcher = new MutationObserver(() => oneTabStop(here));
    watcher.observe(here, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, []);
  return (
    <IsInside.Provider value={true}>
      <div ref={area} className={className} data-roving="" onKeyDown={moveByArrowKeys} onFocus={keepTabStop}>
        {children}
      </div>
    </IsInside.Provider>
  );
}
