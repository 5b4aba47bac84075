import { isOurFormula } from "../../../src/core/model/marks";
import { isSameContent, literalText, withOurPrefix } from "../../../src/core/formula/content";

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

test.each([
  "=_xldudf_OKR_HEALTH(A1,B1)",
  "=[2]!_xldudf_OKR_HEALTH(A1,B1)",
  "='C:\\Addins\\legacy.xla'!_xldudf_OKR_HEALTH(A1,B1)",
  "='it''s here.xlam'!_xll.OKR.HEALTH(A1,B1)",
  "=legacy.xla!_xldudf_OKR_HEALTH(A1,B1)",
  "=_xll.OKR.HEALTH(A1,B1)",
  "=_xludf.OKR.HEALTH(A1,B1)",
])("%s is ours, spoilt by an Excel without the add-in", (formula) => {
  expect(isOurFormula(formula)).toBe(true);
  expect(withOurPrefix(formula)).toBe("=OKR.HEALTH(A1,B1)");
});

/** What we write, and how Excel spells it back inside the table and outside of it. */
test.each([
  ["Scores[[#This Row],[Due]]", "[@Due]"],
  ["Scores[[#This Row],[Due]]", "Scores[@Due]"],
  ["Scores[[#This Row],[Plan 2026]]", "[@[Plan 2026]]"],
  ["Scores[[#This Row],[Jan]:[Dec]]", "Scores[@[Jan]:[Dec]]"],
  ["Scores[[#This Row],[Soll '[%']]:[Ist '[%']]]", "[@[Soll '[%']]:[Ist '[%']]]"],
  ["Scores[[#This Row],[Owner''s '#1 '@ HQ]]", "[@[Owner''s '#1 '@ HQ]]"],
  ["Übersicht[[#This Row],[Größe]]", "[@Größe]"],
  ["目標[[#This Row],[実績 (千円)]]", "目標[@[実績 (千円)]]"],
])("%s is what Excel shows as %s", (written, shown) => {
  const formula = (cell: string) => `=OKR.HEALTH(IF(${cell}="","",${cell}),"[@x]")`;
  expect(isSameContent(formula(shown), formula(written))).toBe(true);
  expect(isSameContent(formula(shown), formula(written.replace("],[", "],[Other ")))).toBe(false);
});
