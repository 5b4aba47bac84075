import { SETTINGS_WORDS } from "../../src/pane/settings/settings-words";

test.each([
  [["KPIs"], [], "From OKR Pulse: 1 column on KPIs."],
  [[], ["OKR Links"], "From OKR Pulse: the sheet OKR Links."],
  [[], ["OKR Links", "OKR Settings"], "From OKR Pulse: the sheets OKR Links and OKR Settings."],
  [
    ["KPIs", "OKRs Q4", "KPIs"],
    ["OKR Links", "OKR Log"],
    "From OKR Pulse: 3 columns on KPIs and OKRs Q4, and the sheets OKR Links and OKR Log.",
  ],
] as const)("columns of %j and the sheets %j are said in a sentence", (columns, sheets, says) => {
  expect(SETTINGS_WORDS.ours(columns, sheets)).toBe(says);
});
