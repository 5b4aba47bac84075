import { idsAwayFromHome } from "./ours/ids-away";
import { identitiesInSlices } from "./ours/row-identity";
import type { Grid } from "./model/grid";
import { OUR_HEADERS } from "./model/marks";
import type { Measured } from "./model/measured";
import type { KnownIds } from "./model/own-marks";
import { sameIdKey } from "./model/register";
import { sameList } from "./model/by-part";
import { joined, partsOf } from "./model/parts";
import { rememberedIn } from "./model/remembered";
import type { Scorecard } from "./model/scorecard";
import { asPart, eachOf, inOnePiece, type Slices } from "./model/slices";
import { tableKey, type Table } from "./model/table";

/**
 * Gives every measure the id that stands in its row, and none where the table's codes cannot tell rows apart: an id
 * that may mean two rows must never become the end of a link.
 */
export function identifyMeasures(
  scorecard: Scorecard,
  grids: readonly Grid[],
  tables: readonly Table[],
  ids: KnownIds,
): Scorecard {
  return inOnePiece(identifyInSlices(scorecard, grids, tables, ids));
}

/** The same in slices. */
export function* identifyInSlices(
  scorecard: Scorecard,
  grids: readonly Grid[],
  tables: readonly Table[],
  ids: KnownIds,
): Slices<Scorecard> {
  if (!tables.some(mayBearIds)) return scorecard;
  const identities = yield* identitiesInSlices(grids, tables, ids);
  const standing = new Map<string, string | undefined>();
  for (const identity of identities) {
    if (identity.kind === "none") continue;
    const missing = new Set(identity.missing);
    for (const [row, id] of identity.ids) {
      if (missing.has(row)) continue;
      const place = placeOf(identity.table, identity.sheet, row);
      // Twin tables side by side share the place, so neither can be told by it.
      standing.set(place, standing.has(place) ? undefined : id);
    }
  }
  if (standing.size === 0) return scorecard;
  const away = idsAwayFromHome(identities, { grids, tables, ids });
  const identified = <Kind extends Measured>(measure: Kind): Kind => {
    const id = standing.get(placeOf(measure.table, measure.at.sheet, measure.at.row));
    if (id === undefined) return measure;
    const home = away.get(sameIdKey(id))?.sheet ?? measure.at.sheet;
    return identifiedAs(measure, { id, home }) as Kind;
  };
  function* inParts<Kind extends Measured>(rows: readonly Kind[]): Slices<readonly Kind[]> {
    const found: (readonly Kind[])[] = [];
    for (const part of partsOf(rows)) {
      const rest = { done: found.length, all: tables.length };
      found.push(
        sameRows(
          part,
          yield* asPart(
            rest,
            eachOf(part, (row) => identified(row)),
          ),
        ),
      );
    }
    return joined(found);
  }
  return {
    ...scorecard,
    keyResults: yield* inParts(scorecard.keyResults),
    kpis: yield* inParts(scorecard.kpis),
  };
}

const sameRows = sameList();

/** Most workbooks begin without ids, and rows are many. */
function mayBearIds({ columns }: Table): boolean {
  return columns.some(({ role, header }) => role === "id" || header === OUR_HEADERS.id);
}

const identifiedAs = rememberedIn((measure: Measured, { id, home }: KnownAs) => ({
  ...measure,
  id,
  ...(home !== measure.at.sheet && { copyOf: home }),
}));

interface KnownAs {
  readonly id: string;
  /** The sheet on which the id is at home. */
  readonly home: string;
}

function placeOf(table: string, sheet: string, row: number): string {
  return `${row} ${tableKey({ sheet, fingerprint: table })}`;
}
