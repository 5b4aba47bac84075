import { cellToA1 } from "../../src/core/model/address";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { plainSources } from "../../src/core/plain-sources";
import type { PlainDialect } from "../../src/core/formula/plain/plain-dialect";
import { planPlainFormulas } from "../../src/core/plan/keep/plan-plain-formulas";
import { readLinked } from "./linked-workbook";
import type { OpenedExcel } from "./open-in-excel";

/** The plan that turns a workbook's flags into plain formulas. */
export function planPlain(review: Review, dialect: PlainDialect): WritePlan {
  return planPlainFormulas(review, dialect, plainSources(review));
}

/** What is open, read anew. */
export async function readOpen({ host }: OpenedExcel): Promise<Review> {
  return readLinked(await host.readWorkbook({ includeHidden: false }));
}

/** Makes a plan of what is open, carries it out, and waits until everything is computed. */
export async function carryOut(excel: OpenedExcel, plan: (review: Review) => WritePlan): Promise<WritePlan> {
  const made = plan(await readOpen(excel));
  const outcome = await excel.host.apply(made);
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  await excel.preview.settled();
  return made;
}

/** What each cell of some sheets shows and holds, as `Sheet!A1`. */
export function cellsOf({ grids }: Workbook, part: "value" | "formula"): ReadonlyMap<string, unknown> {
  return new Map(
    grids.flatMap(({ sheet, top, left, rows }) =>
      rows.flatMap((cells, down) =>
        cells.flatMap((cell, right) => {
          const at = `${sheet}!${cellToA1({ row: top + down, column: left + right })}`;
          return cell[part] === undefined ? [] : [[at, cell[part]] as const];
        }),
      ),
    ),
  );
}
