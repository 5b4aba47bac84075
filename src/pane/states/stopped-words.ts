import type { StoppedAction, WayOut } from "../../core/plan/recover/plan-recover";
import { counted, countText } from "../pane-words";

/** What is said of an action that stopped half-way. */
export const STOPPED_WORDS = {
  title: "Something stopped half-way",
  /** `"Write 61 cells" did not come to its end: …` */
  happened: ({ title, written, all }: StoppedAction): string => {
    if (title === undefined)
      return "OKR Pulse was closed while it wrote, and its note of that cannot be read. It may come from a later version.";
    const action = title === "" ? "The last action" : `"${title}"`;
    const stopped = `${action} did not come to its end, as when the pane or Excel is closed meanwhile:`;
    if (written === 0) return `${stopped} none of its ${counted(all, "cell", "cells")} is written yet.`;
    if (written === all)
      return `${stopped} its ${counted(all, "cell", "cells")} are written, but not all that belongs to them.`;
    return `${stopped} ${countText(written)} of ${counted(all, "cell", "cells")} are written.`;
  },
  /** `KPIs: 65 of 65 cells` */
  sheet: ({ sheet, written, all }: StoppedAction["sheets"][number]): string =>
    `${sheet}: ${countText(written)} of ${counted(all, "cell", "cells")}`,
  choices:
    "Nothing else can be written until it is brought to an end. If somebody else is writing just now, wait and read the workbook again.",
  ways: {
    "take back": "Take back",
    finish: "Finish writing",
    keep: "Keep as it is",
  } satisfies Readonly<Record<WayOut, string>>,
} as const;
