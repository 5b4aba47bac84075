import { cellsBehind } from "../../src/core/cells-behind";
import type { Grid } from "../../src/core/model/grid";
import type { DateSerial } from "../../src/core/model/period";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "./apply-steps";
import { computedBook } from "./computed-book";
import { workbookOf } from "./grid";

/** Each row's name, and its health as the pane has it. */
export type Words = readonly (readonly [string, string | undefined])[];

interface Written {
  readonly asOf: DateSerial;
  readonly place: "beside" | "new sheet";
  readonly dialects: readonly ("modern" | "classic")[];
}

/**
 * The words of all rows with their flags as functions, and again as plain formulas of each dialect. Every cell has to say what
 * the pane says.
 */
export async function wordsWritten(
  grids: readonly Grid[],
  { asOf, place, dialects }: Written,
): Promise<readonly Words[]> {
  const workbook = workbookOf(...grids);
  const tables = reviewWorkbook(workbook, asOf).tables.map(({ fingerprint }) => fingerprint);
  const flagged = ask(workbook, asOf, { kind: "flags", choice: { tables, flags: ["health"], place } });
  const plain = dialects.map((dialect) => ask(flagged, asOf, { kind: "plain", dialect }));
  const words: Words[] = [];
  for (const written of [flagged, ...plain]) words.push(await wordsIn(written, asOf));
  return words;
}

function ask(workbook: Workbook, asOf: DateSerial, request: PlanRequest): Workbook {
  const plan = planFor(reviewWorkbook(workbook, asOf), request);
  expect(plan.refusals).toEqual([]);
  return applySteps(workbook, plan);
}

async function wordsIn(written: Workbook, asOf: DateSerial): Promise<Words> {
  const book = await computedBook(written);
  const review = reviewWorkbook(book.read(), asOf);
  book.close();
  expect(cellsBehind(review)).toEqual({ differing: [], unknown: [], elsewhere: [] });
  return measuresOf(review.scorecard).map(
    ({ name, key }) => [name, review.assessments.get(key)?.health] as const,
  );
}
