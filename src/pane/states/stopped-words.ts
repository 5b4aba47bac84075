import type { StoppedAction, WayOut } from "../../core/plan/recover/plan-recover";
import { counted, countText } from "../pane-words";

function reached(written: number, all: number): string {
  const cells = counted(all, "cell", "cells");
  if (written === 0) return `None of its ${cells} is written yet.`;
  if (written < all) return `${countText(written)} of ${cells} ${written === 1 ? "is" : "are"} written.`;
  return all === 1
    ? "Its cell is written, but not everything that belongs to it."
    : `All its ${cells} are written, but not everything that belongs to them.`;
}

/** What is said of an action that stopped half-way. */
export const STOPPED_WORDS = {
  title: ({ title }: StoppedAction): string =>
    title ? `“${title}” did not finish.` : "Something stopped half-way.",
  happened: ({ title, written, all }: StoppedAction): string => {
    if (title === undefined)
      return "OKR Pulse was closed while it wrote, and its note of that cannot be read. It may come from a later version.";
    return `The pane or Excel may have been closed meanwhile. ${reached(written, all)}`;
  },
  /** `KPIs: 65 of 65 cells` */
  sheet: ({ sheet, written, all }: StoppedAction["sheets"][number]): string =>
    `${sheet}: ${countText(written)} of ${counted(all, "cell", "cells")}`,
  choices:
    "Nothing else can be written until this is settled. If somebody else is writing just now, wait and read the workbook again.",
  ways: {
    "take back": "Take back",
    finish: "Finish writing",
    keep: "Keep as it is",
  } satisfies Readonly<Record<WayOut, string>>,
} as const;
