import { SETTINGS_WORDS } from "../../src/pane/settings/settings-words";

test.each([
  [1, [], "From OKR Pulse: 1 column."],
  [0, ["OKR Links"], "From OKR Pulse: the sheet OKR Links."],
  [0, ["OKR Links", "OKR Settings"], "From OKR Pulse: the sheets OKR Links and OKR Settings."],
  [9, ["OKR Links", "OKR Log"], "From OKR Pulse: 9 columns and the sheets OKR Links and OKR Log."],
] as const)("%d columns and %j are said in a sentence", (columns, sheets, says) => {
  expect(SETTINGS_WORDS.ours(columns, sheets)).toBe(says);
});
