import { groupBy } from "../../model/group-by";
import type { JournalEntry } from "../../model/metadata";
import type { PlanGroup, PlanStep, Refusal } from "../../model/write-plan";

/** What one table or one sheet adds to a plan. */
export interface PlanPart {
  readonly steps: readonly PlanStep[];
  readonly groups: readonly PlanGroup[];
  readonly refusals: readonly Refusal[];
  /** What is newly ours once the steps are done. */
  readonly journal: readonly JournalEntry[];
}

export const NO_PART: PlanPart = { steps: [], groups: [], refusals: [], journal: [] };

export function refusedPart(...refusals: readonly Refusal[]): PlanPart {
  return { ...NO_PART, refusals };
}

/** One after the other; what several of them do at one place is shown as one group. */
export function joinParts(parts: readonly PlanPart[]): PlanPart {
  return {
    steps: parts.flatMap(({ steps }) => steps),
    groups: joinGroups(parts.flatMap(({ groups }) => groups)),
    refusals: parts.flatMap(({ refusals }) => refusals),
    journal: parts.flatMap(({ journal }) => journal),
  };
}

function joinGroups(groups: readonly PlanGroup[]): readonly PlanGroup[] {
  return [...groupBy(groups, ({ title }) => title)].map(([title, own]) => {
    const says = [...new Set(own.flatMap((group) => group.says ?? []))].join(" ");
    const cells = own.flatMap((group) => group.cells);
    return { ...own[0], title, cells, ...(says !== "" && { says }) };
  });
}

/** The number of cells that the groups list: what the button says. */
export function countCells(groups: readonly PlanGroup[]): number {
  return groups.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** `Write 1 cell`, `Write 1,204 cells`. */
export function cellsTitle(verb: string, count: number): string {
  return `${verb} ${withThousands(count)} ${count === 1 ? "cell" : "cells"}`;
}

/** 1204 → `1,204`. */
export function withThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
