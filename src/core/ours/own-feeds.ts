import { quoteSheetName } from "../model/address";
import type { Register } from "../model/register";

/**
 * Whether a formula is the one that feeds a key result's actual from its KPI: it asks our register first, and gives no
 * number without a link. A formula of the user's that looks at the register is none.
 */
export function isFeedFormula(formula: string | undefined, { sheet }: Pick<Register, "sheet">): boolean {
  if (!formula?.endsWith(",NA())")) return false;
  const asked = [
    "#REF!",
    ...(sheet === undefined ? [] : [`${quoteSheetName(sheet)}!`, `'${sheet.replaceAll("'", "''")}'!`]),
  ];
  return asked.some((register) => formula.startsWith(`=IF(AND(COUNTIFS(${register}`));
}
