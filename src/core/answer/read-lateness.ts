import { USUAL_LATENESS, type Lateness } from "../model/thresholds";
import { answer, whenKnown, type Answer } from "../model/answer";
import { readSettingCells } from "./read-setting-cells";

const CELLS = {
  usual: [USUAL_LATENESS.graceDays, USUAL_LATENESS.staleDays],
  most: 9999,
} as const;

const USUAL = answer(USUAL_LATENESS);

/** Reads the two cells of `OKR_Late`: days of grace, and the age from which a number that is past due is stale. */
export function readLateness(sent: unknown): Answer<Lateness> {
  if (sent === undefined) return USUAL;
  return whenKnown(readSettingCells(sent, CELLS), ([graceDays = 0, staleDays = 0]) =>
    answer({ graceDays, staleDays }),
  );
}
