import type { Area } from "../../src/core/model/address";

/** Joins areas that touch edge to edge along a whole side: the cells of a written block become one area. */
export function mergeAreas(areas: readonly Area[]): readonly Area[] {
  const inRows = join(areas, {
    order: (one, other) => one.top - other.top || one.bottom - other.bottom || one.left - other.left,
    touch: (one, other) =>
      one.top === other.top && one.bottom === other.bottom && other.left <= one.right + 1,
  });
  return join(inRows, {
    order: (one, other) => one.left - other.left || one.right - other.right || one.top - other.top,
    touch: (one, other) =>
      one.left === other.left && one.right === other.right && other.top <= one.bottom + 1,
  });
}

interface Joining {
  readonly order: (one: Area, other: Area) => number;
  readonly touch: (one: Area, other: Area) => boolean;
}

function join(areas: readonly Area[], { order, touch }: Joining): readonly Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort(order)) {
    const last = joined.at(-1);
    if (last && touch(last, area)) joined[joined.length - 1] = around(last, area);
    else joined.push(area);
  }
  return joined;
}

/** The least area that holds both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
