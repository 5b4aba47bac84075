import { overlaps, type Area } from "../core/model/address";
import type { PlanStep } from "../core/model/write-plan";

interface Touch {
  readonly sheet: string;
  readonly area: Area;
  readonly changes: "content" | "looks";
}

/** Steps that come to their cells before any other of the plan: those still hold, or look like, what was read. */
export function firstTouches(steps: readonly PlanStep[]): ReadonlySet<PlanStep> {
  const earlier = new Map<string, Area[]>();
  const first = new Set<PlanStep>();
  for (const step of steps) {
    const touch = touchOf(step);
    if (!touch) continue;
    const key = `${touch.changes} of ${touch.sheet}`;
    const before = earlier.get(key) ?? [];
    if (!before.some((other) => overlaps(other, touch.area))) first.add(step);
    earlier.set(key, [...before, touch.area]);
  }
  return first;
}

function touchOf(step: PlanStep): Touch | undefined {
  const { kind } = step;
  if (kind === "copy format") return { sheet: step.sheet, area: step.to, changes: "looks" };
  if (kind === "write cells") return { sheet: step.sheet, area: step.area, changes: "content" };
  const isLook = kind === "give look" || kind === "clear formats";
  return isLook ? { sheet: step.sheet, area: step.area, changes: "looks" } : undefined;
}
