import { cellToA1, quoteSheetName, type CellAddress } from "../model/address";
import { isBlank } from "../model/cell";
import { OUR_HEADERS, OUR_NAMES } from "../model/marks";
import type { HealthInput, Measured } from "../model/measured";
import type { NewContent } from "../model/write-plan";
import { literalText } from "./content";
import { healthFormula, stalenessFormula } from "./flag-formulas";
import { blankSafe, type InputExpressions } from "./input-expressions";
import type { FlagTable } from "./flag-table";

/** `Read from` says which cell holds the actual, so that a reader notices when it is last month's. */
export const FLAGS_HEADINGS = [
  "Measure",
  "Read from",
  OUR_HEADERS.direction,
  OUR_HEADERS.health,
  OUR_HEADERS.staleness,
];

/** One row of the list, with what its formulas will show. */
export interface MeasureRow {
  readonly cells: readonly NewContent[];
  readonly health?: string;
  readonly staleness?: string;
}

/** The row of a measure, by references to its own cells. `row` counts from zero on the list's sheet. */
export function measureRow(
  { review, sources, content }: FlagTable,
  measure: Measured,
  row: number,
): MeasureRow {
  const reading = sources.readings.get(measure.key)?.direction;
  const cell = measure.cells.direction;
  const inputs = cellExpressions(measure, `$C${row + 1}`, sources.readings.get(measure.key)?.target);
  const { health, staleness } = review.assessments.get(measure.key) ?? {};
  const { updated } = measure.cells;
  const stale = updated && `=${stalenessFormula(blankSafe(reference(updated)), inputs.cadence)}`;
  const actual = measure.cells.actual;
  const isFormula = content === "formulas";
  return {
    cells: [
      nameFormula(measure),
      actual && literalText(reference(actual)),
      cell ? `=${blankSafe(reference(cell))}` : reading,
      isFormula ? `=${healthFormula(inputs)}` : health,
      isFormula ? stale : staleness,
    ],
    ...(health !== undefined && { health }),
    ...(staleness !== undefined && { staleness }),
  };
}

/** How the list shows the name of a measure: by reference, so that it follows. */
export function nameFormula({ at }: Measured): string {
  return `=${blankSafe(reference(at))}`;
}

/** `'OKR Q3'!$B$3`. */
function reference({ sheet, row, column }: CellAddress): string {
  return `${quoteSheetName(sheet)}!${cellToA1({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}

function cellExpressions(
  measure: Measured,
  direction: string,
  statedTarget: number | string | undefined,
): InputExpressions {
  const { cells, inputs } = measure;
  const at = (input: HealthInput, otherwise?: string) => {
    const cell = cells[input];
    return cell ? blankSafe(reference(cell), otherwise) : otherwise;
  };
  const said = (part: string) => `IFERROR(OKR.STATEMENT(${reference(measure.at)},"${part}"),"")`;
  const isInWords = statedTarget !== undefined && isBlank(inputs.target);
  const expressions: Partial<Record<HealthInput, string | undefined>> = {
    actual: at("actual"),
    target: at("target", isInWords ? said("target") : undefined),
    baseline: at("baseline", isInWords ? said("baseline") : undefined),
    direction: blankSafe(direction),
    start: at("start", blankSafe(OUR_NAMES.cycleStart)),
    due: at("due", blankSafe(OUR_NAMES.cycleEnd)),
    updated: at("updated"),
    cadence: at("cadence"),
  };
  return Object.fromEntries(Object.entries(expressions).filter(([, text]) => text !== undefined));
}
