import type { CellAddress } from "../model/address";
import { groupBy } from "../model/group-by";
import type { Identity } from "../model/identity";
import { sameIdKey } from "../model/register";
import { renamedOriginals, type Standing } from "./renamed-originals";

/**
 * Ids that stand on another sheet than their own, in lower case, with the row at home that they are of: that has lost
 * them, its sheet is hidden, or its table is none of these. A duplicated sheet brings them along; a row that was cut
 * leaves none behind.
 */
export function idsAwayFromHome(
  identities: readonly Identity[],
  scene: Standing,
): ReadonlyMap<string, CellAddress> {
  const { homes, lost } = scene.ids;
  const told = identities.filter((identity) => identity.kind === "ids");
  const standing = groupBy(
    told.flatMap(({ sheet, ids, missing }) => {
      const without = new Set(missing);
      return [...ids].flatMap(([row, id]) => (without.has(row) ? [] : [{ id: sameIdKey(id), sheet }]));
    }),
    ({ id }) => id,
  );
  const gone = new Set(lost.map(({ id }) => sameIdKey(id)));
  const isOnShow = (id: string, home: string) => standing.get(id)?.some(({ sheet }) => sheet === home);
  const unread = [...homes].flatMap(([id, { sheet, row, isRead }]) =>
    isRead && (gone.has(id) || isOnShow(id, sheet) === true)
      ? []
      : [[id, { sheet, row, column: 0 }] as const],
  );
  const cleared = told.flatMap(({ sheet, column = 0, ids, missing }) =>
    missing.map((row) => [sameIdKey(ids.get(row) ?? ""), { sheet, row, column }] as const),
  );
  const renamed = lost.length === 0 ? [] : renamedOriginals(told, scene);
  return new Map([...renamed, ...unread, ...cleared].filter(([id]) => standing.has(id)));
}
