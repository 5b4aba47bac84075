import { cellToA1, quoteSheetName, type CellAddress } from "../model/address";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";

/** Cells of ours that say other than the numbers do now, whatever the cause: one finding with one way back. */
export function cellsBehind(cases: Cases): readonly Finding[] {
  const { differing } = cases.behind;
  const [first] = differing;
  if (!first) return [];
  const says = first.says === "" ? "is blank" : `says "${first.says}"`;
  return toldOf(
    cases,
    differing.map(({ at }) => at),
    {
      rule: "cells-behind",
      sentence: `${count(differing.length, "cell does", "cells do")} not follow: ${spell(first.at)} ${says} where "${first.is}" holds.`,
      next: "Write them again; the plan is shown first.",
      action: "follow",
    },
  );
}

/** A sheet that was moved or copied out of another workbook brings cells of ours along, which go on reading that one. */
export function cellsElsewhere(cases: Cases): readonly Finding[] {
  const { elsewhere } = cases.behind;
  const [first] = elsewhere;
  if (!first) return [];
  return toldOf(cases, elsewhere, {
    rule: "cells-elsewhere",
    sentence: `${count(elsewhere.length, "cell of ours reads", "cells of ours read")} another workbook, such as ${spell(first)}: the sheet was moved or copied from there.`,
    next: "Write them for this workbook; its links stay in the other one.",
    action: "follow",
  });
}

/** A file that came back from an Excel without the add-in. */
export function cellsUnknown(cases: Cases): readonly Finding[] {
  const { unknown } = cases.behind;
  const [first] = unknown;
  if (!first) return [];
  return toldOf(cases, unknown, {
    rule: "cells-unknown",
    sentence: `${count(unknown.length, "cell shows", "cells show")} #NAME? or an old word, such as ${spell(first)}: the file was open in an Excel without OKR Pulse.`,
    next: "Repair them: the same formulas are entered once more.",
    action: "repair",
  });
}

/** One finding for all of them, which leads to the first. */
function toldOf(
  cases: Cases,
  cells: readonly CellAddress[],
  told: Pick<Finding, "rule" | "sentence" | "next" | "action">,
): readonly Finding[] {
  const [at] = cells;
  const finding = ofWorkbook(cases, { severity: "act", ...told, count: cells.length, cells });
  return [{ ...finding, ...(at && { at }) }];
}

function count(cells: number, one: string, other: string): string {
  return `${cells} ${cells === 1 ? one : other}`;
}

function spell(at: CellAddress): string {
  return `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
}
