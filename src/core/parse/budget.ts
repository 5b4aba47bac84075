import { spacedOut } from "./direction";

const BUDGET =
  / (?:\S*budget(?:s|e|ed|iert|iertes?|e|are|ado|at)?|presupuest\S*|orcament\S*|orcad\S*|begrot\S*|budzet\S*|бюджет\S*|anggaran|butce\S*|rozpocet\S*|koltsegvet\S*) |予算|预算|預算|예산/u;

/** Whether a heading calls its numbers a budget: what may be spent, or of what comes in, what was counted on. */
export function isBudget(heading: string): boolean {
  return BUDGET.test(spacedOut(heading));
}
