import { groupBy } from "../model/group-by";
import type { CopiedSheet } from "../model/identity";
import type { Measured } from "../model/measured";
import { sameIdKey, sameName } from "../model/register";
import type { Review } from "../model/review";
import { measuresOf } from "../model/scorecard";
import { homeRank, homesOfIds, type Homes } from "./homes-of-ids";

/** The copies among the sheets, whether their rows go by ids of ours or by the user's own codes. */
export function copiedSheets(
  { workbook, scorecard }: Pick<Review, "workbook" | "scorecard">,
  homes: Homes,
): readonly CopiedSheet[] {
  const order = workbook.grids.map(({ sheet }) => sheet);
  const identified = measuresOf(scorecard).filter(({ id }) => id !== undefined);
  const copies = [...groupBy(identified, ({ id = "" }) => sameIdKey(id))].flatMap(([id, measures]) => {
    const sheets = new Set(measures.map(({ at }) => at.sheet));
    const [first = ""] = order
      .filter((sheet) => sheets.has(sheet))
      .sort((one, other) => homeRank(homes, id, one) - homeRank(homes, id, other));
    const of = homes.away.get(id)?.sheet ?? first;
    const original = measures.find(({ at }) => at.sheet === of);
    return measures
      .filter(({ at }) => at.sheet !== of)
      .map((measure) => ({ measure, of, isRenamed: original && !sameName(measure.name, original.name) }));
  });
  return [...groupBy(copies, ({ measure }) => measure.at.sheet)].map(([sheet, rows]) => ({
    sheet,
    of: rows[0]?.of ?? "",
    measures: rows.map(({ measure }) => measure),
    ...(rows.every(({ isRenamed }) => isRenamed) && { isRenamed: true }),
  }));
}

/** The rows of copied sheets, whose ids are those of other rows. */
export function copiedRows(
  review: Pick<Review, "workbook" | "scorecard" | "ours" | "tables" | "metadata">,
): readonly Measured[] {
  return copiedSheets(review, homesOfIds(review)).flatMap(({ measures }) => measures);
}
