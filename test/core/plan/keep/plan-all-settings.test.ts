import { registerColumn } from "../../../kit/register-column";
import { cellAt } from "../../../../src/core/model/grid";
import { OUR_NAMES } from "../../../../src/core/model/marks";
import { FLAG_WORDS } from "../../../../src/core/model/own-words";
import { SETTING_ROWS } from "../../../../src/core/model/setting-rows";
import { USUAL_SETTINGS } from "../../../../src/core/model/settings";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";

function withAllSettings(workbook: Workbook): Workbook {
  return applySteps(workbook, planFor(readLinked(workbook), { kind: "settings" }));
}

function settingsOf({ grids }: Workbook) {
  const grid = grids.find(({ sheet }) => sheet === "OKR Settings");
  if (!grid) throw new Error("There are no settings.");
  return grid;
}

test.each<[string, Workbook]>([
  ["a workbook without us", greenDashboard()],
  [
    "one that has links and the days",
    linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]),
  ],
])("in %s every setting gets a named cell with what it usually is and what it does", (_, workbook) => {
  const written = withAllSettings(workbook);
  const { settings, ours } = readLinked(written);
  const grid = settingsOf(written);
  const words = FLAG_WORDS.map(({ word }) => word);
  expect(grid.rows.slice(1).map(([label]) => label?.value)).toEqual([
    ...SETTING_ROWS.map(({ label }) => label),
    undefined,
    "Word",
    ...words,
  ]);
  expect(Object.keys(settings.words)).toEqual(words);
  for (const { setting, says } of SETTING_ROWS) {
    const at = ours.names.places[setting];
    expect(at && cellAt(grid, at.row, 2).value).toBe(says);
  }
  expect(settings).toMatchObject(USUAL_SETTINGS);
  expect(settings.unreadable).toEqual([]);
  expect(planFor(readLinked(written), { kind: "settings" }).steps).toEqual([]);
  const pace = ours.names.names.find(({ name }) => name === "OKR_Pace");
  expect(pace?.refersTo).toBe("='OKR Settings'!$B$5:$B$8");
});

test("shares are shown in percent and days as days, so that nobody types 5 where 0.05 is meant", () => {
  const written = withAllSettings(greenDashboard());
  const { places } = readLinked(written).ours.names;
  const formatOf = (setting: keyof typeof places) => {
    const at = places[setting];
    return at && cellAt(settingsOf(written), at.row, at.column).numberFormat;
  };
  expect(formatOf("onTrackSlack")).toBe("0%");
  expect(formatOf("staleDays")).toBe('0" days"');
  expect(formatOf("updateKpi")).toBeUndefined();
});

test("what somebody set stays, and is what the workbook goes by", () => {
  const written = withAllSettings(greenDashboard());
  const at = readLinked(written).ours.names.places.reviewDays;
  if (!at) throw new Error("The setting was expected.");
  const changed: Workbook = {
    ...written,
    grids: written.grids.map((grid) =>
      grid.sheet !== at.sheet
        ? grid
        : {
            ...grid,
            rows: grid.rows.map((cells, row) =>
              row === at.row ? cells.map((cell, column) => (column === 1 ? { value: 21 } : cell)) : cells,
            ),
          },
    ),
  };
  expect(readLinked(changed).settings.reviewDays).toBe(21);
  expect(planFor(readLinked(changed), { kind: "settings" }).steps).toEqual([]);
  const linked = linkedWorkbook(changed, ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
  const register = linked.grids.find(({ sheet }) => sheet === "OKR Links");
  expect(register && cellAt(register, 1, registerColumn("verdict")).formula).toContain(
    `,${OUR_NAMES.asOf},OKR_ReviewDays,OKR_KpiReview)`,
  );
});

test("removing everything takes the settings and all their names", () => {
  const written = withAllSettings(greenDashboard());
  const removed = applySteps(written, planRemove(reviewWorkbook(written, 46300), "everything"));
  expect(visibleContent(removed)).toEqual(visibleContent(greenDashboard()));
});

test("the list of the flags' words says what it is, and is not counted as words of rows", () => {
  const { groups } = planFor(readLinked(greenDashboard()), { kind: "settings" });
  const told = groups.filter(({ cells }) => cells.some(({ becomes }) => becomes === "Off track"));
  expect(told.map(({ says = "" }) => says)).toEqual([expect.stringContaining("every word of the flags")]);
});
