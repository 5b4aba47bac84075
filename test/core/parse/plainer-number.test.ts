import { foreignRhythm } from "../../../src/core/parse/foreign-rhythm";
import { groupingBeside, groupingSaid } from "../../../src/core/parse/grouping-sign";
import { plainerNumber, spanAsRange } from "../../../src/core/parse/plainer-number";

test.each([
  ["12% (annualised)", "12%"],
  ["12 % p.a.", "12 %"],
  ["99.5% (SLA)", "99.5%"],
  ["99.5% (excl. planned works)", "99.5%"],
  ["8 days (working days)", undefined],
  ["4.2 (index)", "4.2"],
  ["95% (min)", ">= 95%"],
  ["95 % (mindestens)", ">= 95 %"],
  ["5 (max)", "<= 5"],
  ["3–5 days (average)", "3–5 days"],
  ["95%*", "95%"],
  ["95% (19/20)", "95%"],
  ["7 of 10", "70%"],
  ["19 von 20", "95%"],
  ["12 of 10", undefined],
  ["14/16", undefined],
  ["c. 230", "230"],
  ["£1.05m (forecast £1.25m)", "£1.05m"],
  ["> 95% (stretch 98%)", "> 95%"],
  ["9 (2 delayed)", undefined],
  ["≥ 25 % (Vorjahr 24 %)", "≥ 25 %"],
  ["93 (PY 91)", "93"],
  ["Goal: 95 %", "95 %"],
  ["Objectif : >= 95 %", ">= 95 %"],
  ["keep below 3%", "below 3%"],
  ["maintain > 90%", "> 90%"],
  ["within 24 h", "<= 24 h"],
  // What may make another number of it is left alone.
  ["30 (min)", undefined],
  ["99.5 (thousand)", undefined],
  ["4 (Mio.)", undefined],
  ["12 (hours)", undefined],
  ["7% (2027)", undefined],
  ["7 (limit: 9)", undefined],
  ["< 5% (min)", undefined],
  ["within 5%", undefined],
  ["Goal: more", undefined],
  ["see note (below)", undefined],
])("%s is told as %s", (text, told) => expect(plainerNumber(text)).toBe(told));

test.each([
  ["0.20 to 0.25", "0.20-0.25"],
  ["0,20 bis 0,25", "0,20-0,25"],
  ["3 to 5 days", "3-5 days"],
  ["20% to 25%", "20%-25%"],
  ["from 20 to 25", undefined],
  ["8 to 4 weeks", undefined],
])("%s of a level lies between %s", (text, range) => expect(spanAsRange(text)).toBe(range));

test.each([
  ["< 12,500", 11200, ","],
  ["max 1.250", 1100, "."],
  ["< 12,500", 11.9, "."],
  ["< 12,500", 300, undefined],
  ["< 12,500", 0, undefined],
])("%s beside %d is grouped by %s", (text, number, sign) => expect(groupingBeside(text, number)).toBe(sign));

test.each([
  ["1,250,000", ","],
  ["1.234,5", "."],
  ["2,5 %", "."],
  ["0.125", ","],
  ["12,500", undefined],
  ["500", undefined],
])("%s alone says that %s groups", (text, sign) => expect(groupingSaid(text)).toBe(sign));

test.each([
  ["Miesięcznie", 31],
  ["co kwartał", 92],
  ["månadsvis", 31],
  ["hver 14. dag", 14],
  ["AYLIK", 31],
  ["ежеквартально", 92],
  ["毎月", 31],
  ["每季度", 92],
  ["매주", 7],
  ["vid behov", "irregular"],
  ["every full moon", undefined],
])("a rhythm of %s is %s days", (text, days) => expect(foreignRhythm(text)).toBe(days));
