import type { Correction } from "../core/model/correction";
import type { WayOut } from "../core/plan/recover/plan-recover";
import { counted } from "./pane-words";
import type { Terms } from "../core/model/terms";
import type { WritePlan } from "../core/model/write-plan";
import type { PlanRequest } from "../core/plan-request";
import { headingOf } from "./plan/planned-sheets";

type Said<Kind extends PlanRequest["kind"]> = (
  request: Extract<PlanRequest, { kind: Kind }>,
  cells: number,
  terms: Terms,
  plan: WritePlan,
) => string;

function afterCorrection(correction: Correction, also: readonly Correction[], kpis: string): string {
  const count = also.length + 1;
  switch (correction.kind) {
    case "role":
      return count === 1
        ? "Column corrected and remembered."
        : `${counted(count, "column", "columns")} corrected and remembered.`;
    case "dismissed":
      return count === 1 ? "Not read as a table any more." : `${count} are not read as tables any more.`;
    case "declared": {
      const kind = correction.tableKind === "okr" ? "OKRs" : kpis;
      return count === 1
        ? `${correction.sheet} is read as ${kind}.`
        : `${counted(count, "table is", "tables are")} read as ${kind}.`;
    }
  }
}

/** A copy got ids of its own; the sheet itself, in a copy of the file, kept them. */
function afterQuarter(sheet: string, { groups, refusals }: WritePlan): string {
  const hasNewIds = groups.some((group) => headingOf(group) !== undefined);
  const links = hasNewIds ? "what was linked before is proposed again" : "its ids and links are as they were";
  return refusals.length === 0
    ? `"${sheet}" is the next quarter's now; ${links}.`
    : `Written in "${sheet}"; ${links}. What was skipped there is yours to type.`;
}

const AFTER_RECOVERY: Readonly<Record<WayOut, string>> = {
  "take back": "Taken back.",
  finish: "Finished: everything is written as it was to be.",
  keep: "Kept as it is. Remove takes away what is ours.",
};

const SAID: { readonly [Kind in PlanRequest["kind"]]: Said<Kind> } = {
  flags: (_request, cells) => `Written: ${counted(cells, "cell", "cells")}.`,
  repair: (_request, cells) => `Repaired: ${counted(cells, "cell", "cells")}.`,
  follow: (_request, cells) => `Written: ${counted(cells, "cell follows", "cells follow")} again.`,
  freeze: () => "Frozen: the flags are values now and no longer follow the numbers.",
  plain: () => "Written: the flags are plain formulas now, and work without OKR Pulse.",
  thaw: () => "Thawed: the flags are formulas again.",
  settings: () => "Written: every setting has its cell in OKR Settings now.",
  set: () => "The settings are changed. Flags that name them follow.",
  remove: () => "Removed. What is yours is as it was.",
  link: ({ links }) => (links.length === 1 ? "Linked." : `${counted(links.length, "link", "links")} made.`),
  unlink: ({ link }) => `Link removed: ${link.keyResultName} and ${link.kpiName}.`,
  reviewed: ({ link }) => `Marked as reviewed: ${link.keyResultName}.`,
  feed: (_request, _cells, { kpi }) => `The actual follows the ${kpi} now; nothing is typed twice.`,
  refresh: () => "The links are up to date.",
  asked: ({ rows, person }) =>
    `Kept in OKR Log: ${person} was asked for ${counted(rows.length, "number", "numbers")}.`,
  answered: ({ serves }) => `Kept in OKR Log: it serves the ${serves}.`,
  score: ({ objective }) => `Scored: ${objective}.`,
  "close quarter": () => "Closed. Its scores are kept in OKR Scores.",
  "propose objective": (_request, _cells, { objectives }) => `Written below your ${objectives}.`,
  "keep as kpi": (_request, _cells, { kpis }) => `Written below your ${kpis}.`,
  "mark cut list": () => "Marked as Could go; nothing is deleted.",
  "type day": () => "The day is written.",
  sides: ({ sides }) =>
    sides.length === 1 ? "Said. The row is judged now." : `Said: ${sides.length} rows are judged now.`,
  cycle: () => "The cycle stands in OKR Settings now.",
  copies: (_request, cells) =>
    cells === 1 ? "The copy has an id of its own." : "The copies have ids of their own.",
  quarter: ({ sheet }, _cells, _terms, plan) => afterQuarter(sheet, plan),
  log: () => "Recorded.",
  "check-in": ({ entries }) => `${counted(entries.length, "check-in", "check-ins")} written.`,
  report: () => "The report is written: OKR Report.",
  template: () => "The tables are there: type your numbers, then read again.",
  "period column": () => "The column is there; its numbers can be typed now.",
  recover: ({ way }) => AFTER_RECOVERY[way],
  "bring back": ({ wasUnclear }) => (wasUnclear ? "Forgotten." : "Read as a table again."),
  correct: ({ correction, also = [] }, _cells, { kpis }) => afterCorrection(correction, also, kpis),
  decline: () => "Not proposed again.",
};

/** What is said when a request was written; it stands beside *Take back*. */
export function saidAfter(request: PlanRequest, cells: number, terms: Terms, plan: WritePlan): string {
  const said = SAID[request.kind] as Said<PlanRequest["kind"]>;
  return said(request, cells, terms, plan);
}
