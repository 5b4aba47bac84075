import type { SureReading } from "../model/check-in";
import { SURE_MOST } from "../model/log";
import type { Locale } from "../model/workbook";
import { readTypedValue } from "../parse/typed-value";

/** How sure somebody is, 0 to 10, also typed as a share: `7`, `7,5`, `70 %` → 7. Blank is not 0: it is left out. */
export function readSure(typed: string, locale: Locale): SureReading {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  const reading = readTypedValue(text, locale);
  const isNumber = reading.kind === "number" && /\d/.test(text) && reading.bound === undefined;
  const sure = !isNumber ? undefined : reading.unit === "%" ? reading.value * SURE_MOST : reading.value;
  if (sure === undefined || sure < 0 || sure > SURE_MOST)
    return { kind: "unreadable", reason: `Type a number from 0 to ${SURE_MOST}.` };
  return { kind: "sure", sure };
}
