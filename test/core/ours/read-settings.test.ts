import type { CellValue } from "../../../src/core/model/cell";
import { OUR_NAMES } from "../../../src/core/model/marks";
import type { Workbook } from "../../../src/core/model/workbook";
import { SETTING_ROWS } from "../../../src/core/model/setting-rows";
import { NO_SETTINGS, SETTING_KEYS, type SettingKey } from "../../../src/core/model/settings";
import { ownNames } from "../../../src/core/ours/own-names";
import { readSettings } from "../../../src/core/ours/read-settings";
import { grid, workbookOf } from "../../kit/grid";
import { withSettings } from "../../kit/settings-sheet";

const readOwn = (workbook: Workbook) => readSettings(workbook, ownNames(workbook, []));

test("every setting has one row that says what it does, under a name of its own", () => {
  expect(SETTING_ROWS.map(({ setting }) => setting).sort()).toEqual([...SETTING_KEYS].sort());
  expect(new Set(SETTING_ROWS.map(({ says }) => says)).size).toBe(SETTING_ROWS.length);
  expect(OUR_NAMES).toMatchObject({ asOf: "OKR_AsOf", kpiReview: "OKR_KpiReview", termKpi: "OKR_TermKpi" });
});

test("without the sheet everything is as usual", () => {
  expect(readOwn(workbookOf(grid`KPI | Target`))).toEqual(NO_SETTINGS);
});

test.each<[SettingKey, CellValue, CellValue]>([
  ["tolerance", 0.2, 0.2],
  ["tolerance", 0, 0],
  ["onTrackShare", 1, 1],
  ["updateKpi", "weekly", "weekly"],
  ["updateKeyResult", 7, 7],
  ["updateKpi", "irregular", "irregular"],
  ["kpiReview", "quarterly", "quarterly"],
  ["yearStart", 2, 2],
  ["staleDays", 120, 120],
  ["keyResultsMost", 7, 7],
  ["termKpi", " Kennzahl ", "Kennzahl"],
  ["cycleStart", "2026-04-01", 46113],
  ["tolerance", undefined, 0.1],
])("%s typed as %p is %p", (setting, typed, read) => {
  expect(readOwn(withSettings({ [setting]: typed }))).toEqual({
    ...NO_SETTINGS,
    [setting]: read,
    named: typed === undefined ? [] : [setting],
  });
});

test.each<[SettingKey, CellValue]>([
  ["tolerance", "a bit"],
  ["tolerance", -0.1],
  ["tolerance", 5],
  ["onTrackShare", 90],
  ["updateKpi", "sometimes-ish"],
  ["updateKpi", 0],
  ["kpiReview", "irregular"],
  ["yearStart", 13],
  ["yearStart", 1.5],
  ["staleDays", "90 days"],
  ["linesMost", 0],
  ["asOf", "soon"],
  ["termKpi", 7],
  ["grace", { error: "#REF!" }],
])("%s typed as %p counts as missing, and is said", (setting, typed) => {
  const { unreadable, ...settings } = readOwn(withSettings({ [setting]: typed, driftDays: 9 }));
  expect({ ...settings, unreadable: [] }).toEqual({ ...NO_SETTINGS, driftDays: 9, named: ["driftDays"] });
  expect(unreadable).toEqual([
    { setting, at: expect.anything() as unknown, typed, reason: expect.stringMatching(/^Type /) as unknown },
  ]);
});
