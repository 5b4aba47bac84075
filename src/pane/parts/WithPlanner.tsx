import type { ReactNode } from "react";
import { usePane } from "../use-pane";

/** What shows a plan, drawn as soon as the part of the core that plans is there. */
export function WithPlanner({ children }: { readonly children: ReactNode }) {
  return usePane().state.hasPlanner && children;
}
