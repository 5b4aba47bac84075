import { literalText } from "../../../src/core/formula/content";

test.each([
  "=1+1",
  " =1+1",
  "\n=1+1",
  "＝1+1",
  "\u3000＝1+1",
  "＋1",
  "１２",
  "-1 point",
  "'quoted",
  "11",
  "4-5",
  "13,9 kCHF",
  "≥",
  "$100K",
  "30.06.2026",
  "95 %",
  "May 4",
  "TRUE",
  "#N/A",
])("%s stays the text that it is, since Excel would take it for something else", (text) =>
  expect(literalText(text)).toBe(text === "≥" ? text : `'${text}`),
);

test.each(["Net revenue", "Truest fans", "Marketing spend", "KR 1.1 Raise NPS", "Plan!$D$4"])(
  "%s is typed as it is",
  (text) => expect(literalText(text)).toBe(text),
);
