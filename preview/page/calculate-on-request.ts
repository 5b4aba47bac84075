import { MOST_FORMULAS_CALCULATED_AT_ONCE } from "../file/open-book";
import type { Book } from "../book";
import type { Notice } from "./notice";

const START_CALCULATION = "formula.mutation.set-formula-calculation-start";

/**
 * Keeps a very large workbook at the values of its file until a calculation is asked for; each one asked for
 * calculates everything once. Returns the notice that says so, or undefined for a workbook that calculates by itself.
 */
export function holdCalculation(book: Book, onCalculated: () => void): Notice | undefined {
  if (book.calculation === "automatic") return undefined;
  const { api } = book;
  const unit = api.getActiveWorkbook()?.getId();
  const hold = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === START_CALCULATION && api.getActiveWorkbook()?.getId() === unit) event.cancel = true;
  });
  const limit = MOST_FORMULAS_CALCULATED_AT_ONCE.toLocaleString("en-US");
  return {
    intent: "info",
    sentence: `This workbook has more than ${limit} formulas: it shows the values it was saved with until you calculate.`,
    action: {
      label: "Calculate",
      run: () => {
        hold.dispose();
        api.getFormula().executeCalculation();
        onCalculated();
      },
    },
  };
}
