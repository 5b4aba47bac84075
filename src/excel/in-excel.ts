import { setPatience } from "./sync";

/** How an action talks to Excel. */
export interface Manner {
  /** How long Excel may take to answer one request, in milliseconds. */
  readonly patience: number;
  /** Asks for one undo for everything that is sent; what Excel cannot undo must not be part of it. */
  readonly undo: "grouped" | "by request";
}

/** Runs something that the user asked for: it waits while a cell is being edited. */
export function inExcel<Result>(
  { patience, undo }: Manner,
  run: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const options = { delayForCellEdit: true, ...(undo === "grouped" && { mergeUndoGroup: true }) };
  return Excel.run(options, (context) => {
    setPatience(context, patience);
    return run(context);
  });
}
