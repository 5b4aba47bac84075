import type { CutCandidate } from "../model/cases";
import { groupBy } from "../model/group-by";
import { OWNERSHIP, type Ownership } from "../model/health";
import type { DateSerial } from "../model/period";
import { rememberedIn } from "../model/remembered";
import { joined, partsOf } from "../model/parts";
import type { RowCase } from "../model/row-case";
import type { Slices } from "../model/slices";
import type { Settings } from "../model/settings";
import { columnOf } from "../model/table";
import { isScored } from "./coverage";

const UNOWNED: readonly Ownership[] = [OWNERSHIP.missing, OWNERSHIP.team];
const REASONS = ["unscored", "not-moved", "unowned"] as const;
const RANKS = Array.from({ length: 2 ** REASONS.length }, (_, rank) => rank);
/** One list for all rows that have the same reasons. */
const REASONS_OF_RANKS = RANKS.map((rank) =>
  REASONS.filter((_, at) => (rank & (1 << (REASONS.length - 1 - at))) === 0),
);

/** Yes before no, the first reason before the second. */
function rankWhere(holds: (reason: (typeof REASONS)[number]) => boolean): number {
  return REASONS.reduce((rank, reason) => rank * 2 + (holds(reason) ? 0 : 1), 0);
}

interface Days {
  readonly asOf: DateSerial;
  readonly settings: Settings;
}

/** The KPIs that could go first: without any link, and nobody scores, moves or owns them; most reasons of neglect first. */
export function* cutListOf(
  rows: readonly RowCase[],
  linked: ReadonlySet<string>,
  days: Days,
): Slices<readonly CutCandidate[]> {
  const { asOf, settings } = days;
  const parts: ReturnType<typeof candidatesIn>[] = [];
  for (const part of partsOf(rows)) {
    parts.push(candidatesIn(part, { linked, asOf, settings }));
    yield { done: rows.length, all: rows.length };
  }
  return joined(RANKS.flatMap((rank) => parts.map((part) => part.get(rank) ?? [])));
}

interface CutScene extends Days {
  readonly linked: ReadonlySet<string>;
}

/** By rank, in the order of the sheets. */
const candidatesIn = rememberedIn((rows: readonly RowCase[], { linked, ...days }: CutScene) => {
  const candidates = rows
    .filter(({ measure }) => measure.kind === "kpi" && !linked.has(measure.key))
    .map((row) => ({ row, reasons: reasonsOf(row, days) }))
    .filter(({ reasons }) => reasons.length > 0);
  return groupBy(candidates, rankOf);
});

function reasonsOf(row: RowCase, days: Days): CutCandidate["reasons"] {
  const { evidence, ownership, table } = row;
  const tells: Record<(typeof REASONS)[number], boolean> = {
    unscored: evidence.isDated && !isScored(row, days),
    "not-moved": row.hasStoodStill,
    unowned: UNOWNED.includes(ownership) && columnOf(table, "owner") !== undefined,
  };
  return REASONS_OF_RANKS[rankWhere((reason) => tells[reason])] ?? [];
}

function rankOf({ reasons }: CutCandidate): number {
  return rankWhere((reason) => reasons.includes(reason));
}
