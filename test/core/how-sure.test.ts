import { splitPeriod } from "../../src/core/detect/headings/period-label";
import { dateSerial } from "../../src/core/model/period";
import { readPeriod } from "../../src/core/parse/period";

const AS_OF = dateSerial(2026, 11, 30);

// The functions have no room for the words of the headings, so each spells them by itself.
describe("how sure the numbers of a period are", () => {
  it.each(["(prov.)", "(Provisional)", "(prelim.)", "(preliminary)", "(restated)", "(unaudited)"])(
    "%s says nothing about its days, in headings and in cells",
    (remark) => {
      for (const period of ["2024", "Q3 2026"]) {
        expect(splitPeriod(`${period} ${remark}`)).toEqual(splitPeriod(period));
        expect(readPeriod(`${period} ${remark}`, AS_OF)).toEqual(readPeriod(period, AS_OF));
      }
    },
  );
});
