import { counted } from "./pane-words";
import type { PlanRequest } from "./plan-request";

/** What is said when a request was written; it stands beside *Take back*. */
export function saidAfter(request: PlanRequest, cells: number): string {
  switch (request.kind) {
    case "flags":
      return `Written: ${counted(cells, "cell", "cells")}.`;
    case "repair":
      return `Repaired: ${counted(cells, "cell", "cells")}.`;
    case "freeze":
      return "Frozen: the flags are values now and no longer follow the numbers.";
    case "thaw":
      return "Thawed: the flags are formulas again.";
    case "remove":
      return "Removed. What is yours is as it was.";
    case "link":
      return request.links.length === 1
        ? "Linked."
        : `${counted(request.links.length, "link", "links")} made.`;
    case "unlink":
      return `Link removed: ${request.link.keyResultName} and ${request.link.kpiName}.`;
    case "reviewed":
      return `Marked as reviewed: ${request.link.keyResultName}.`;
    case "feed":
      return "The actual follows the KPI now; nothing is typed twice.";
    case "correct":
      return saidAfterCorrection(request.correction.kind);
    case "decline":
      return "Not proposed again.";
  }
}

function saidAfterCorrection(kind: Extract<PlanRequest, { kind: "correct" }>["correction"]["kind"]): string {
  switch (kind) {
    case "role":
      return "Column corrected. It is remembered in this workbook.";
    case "dismissed":
      return "Not read as a table any more.";
    case "declared":
      return "Your selection is read as a table.";
  }
}
