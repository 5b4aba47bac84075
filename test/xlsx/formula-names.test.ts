import { formulaInFile, formulaOnScreen, functionsIn, longThisRow } from "../../src/xlsx/formula-names";

test.each([
  ["_xldudf_OKR_HEALTH(B2,C2)", "OKR.HEALTH(B2,C2)"],
  ["_xldudf_okr_health(B2,C2)", "OKR.HEALTH(B2,C2)"],
  ['IF(A2="","",_xldudf_OKR_LINK(A2,B2))', 'IF(A2="","",OKR.LINK(A2,B2))'],
  ["_xlfn.XLOOKUP(A2,B:B,C:C)", "XLOOKUP(A2,B:B,C:C)"],
  ["_xlfn._xlws.FILTER(A2:A9,B2:B9)", "FILTER(A2:A9,B2:B9)"],
  ["_xlfn.LET(_xlpm.x,A1*2,_xlpm.x+_xlpm.x)", "LET(x,A1*2,x+x)"],
])("the file's %s shows as %s", (inFile, onScreen) => {
  expect(formulaOnScreen(inFile)).toBe(onScreen);
});

test.each([
  ["OKR.HEALTH(B2,C2)", "_xldudf_OKR_HEALTH(B2,C2)"],
  ["okr.health(B2)", "_xldudf_OKR_HEALTH(B2)"],
  ["XLOOKUP(A2,B:B,C:C)", "_xlfn.XLOOKUP(A2,B:B,C:C)"],
  ["SORT(A2:A9)", "_xlfn._xlws.SORT(A2:A9)"],
  ["LET(share,A1*2,share+1)", "_xlfn.LET(_xlpm.share,A1*2,_xlpm.share+1)"],
  ["SUM(Sales[Actual])", "SUM(Sales[Actual])"],
])("%s is written to the file as %s", (onScreen, inFile) => {
  expect(formulaInFile(onScreen)).toBe(inFile);
});

test("names inside texts, sheet names and structured references are nobody's business", () => {
  const formula = "CONCATENATE(\"XLOOKUP(\",'FILTER(old)'!A1,Sales[LET(x)])";
  expect(formulaInFile(formula)).toBe(formula);
  expect(formulaOnScreen('"_xlfn.SORT("&A1')).toBe('"_xlfn.SORT("&A1');
});

test("another add-in's functions keep the name that Excel gave them", () => {
  expect(formulaOnScreen("_xldudf_BANK_RATE(A1)")).toBe("_xldudf_BANK_RATE(A1)");
});

test("the functions that a formula calls are told apart from its names and references", () => {
  expect(functionsIn('=IF(Total>SUM(A1:A9),OKR.HEALTH(A1),"MAX(")')).toEqual(["IF", "SUM", "OKR.HEALTH"]);
});

test("the short spelling of this row's cell is written out, whatever its heading", () => {
  expect(longThisRow("=SUM(Sales[@[Jan]:[Dec]])/Ziele[@[Soll '[%']]]")).toBe(
    "=SUM(Sales[[#This Row],[Jan]:[Dec]])/Ziele[[#This Row],[Soll '[%']]]",
  );
  expect(longThisRow("=目標[@実績]&Sales[@[Owner''s '#1]]")).toBe(
    "=目標[[#This Row],[実績]]&Sales[[#This Row],[Owner''s '#1]]",
  );
  expect(longThisRow("=Sales[@Actual]/Sales[@[Plan 2026]]")).toBe(
    "=Sales[[#This Row],[Actual]]/Sales[[#This Row],[Plan 2026]]",
  );
});
