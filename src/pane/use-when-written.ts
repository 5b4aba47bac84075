import { useEffect, useRef } from "react";
import { isSameRequest, type PlanRequest } from "../core/plan-request";
import { usePane } from "./use-pane";

/** Tells once the plan of a request was written; a plan that was put away or stopped tells nothing. */
export function useWhenWritten(request: PlanRequest | undefined, onWritten: () => void): void {
  const { action, request: asked } = usePane().state;
  const isAsked = request !== undefined && isSameRequest(asked, request);
  const wasAsked = useRef(false);
  useEffect(() => {
    const isWritten = action.kind === "done" && action.takeBack !== undefined;
    if (wasAsked.current && !isAsked && isWritten) onWritten();
    wasAsked.current = isAsked;
  }, [isAsked, action, onWritten]);
}
