import { flagSources } from "../../src/core/flag-sources";
import { USUAL_SETTINGS, type UsualSetting } from "../../src/core/model/settings";
import { FLAG_SETTING_ROWS } from "../../src/core/model/setting-rows";
import type { Workbook } from "../../src/core/model/workbook";
import { plainSources } from "../../src/core/plain-sources";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planChangedSettings } from "../../src/core/plan/keep/plan-changed-settings";
import { planPlainFormulas } from "../../src/core/plan/keep/plan-plain-formulas";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { workbookOf } from "../kit/grid";
import { AS_OF, ROWS_AT_THE_EDGE, TURNING_VALUES } from "../kit/rows-at-the-edge";

const read = (workbook: Workbook) => reviewWorkbook(workbook, AS_OF);

const NAMES: Partial<Record<UsualSetting, string>> = {
  tolerance: "OKR_Tolerance",
  updateKeyResult: "OKR_UpdateKeyResult",
  updateKpi: "OKR_UpdateKpi",
  grace: "OKR_Late",
  staleDays: "OKR_Late",
};

const ASKED = [
  "onTrackShare",
  "onTrackSlack",
  "atRiskShare",
  "atRiskSlack",
  "tolerance",
  "updateKeyResult",
  "updateKpi",
  "grace",
  "staleDays",
] as const;
const CHANGES = ASKED.map((setting) => [setting, TURNING_VALUES[setting]] as const);

/** Every word that a row shows: its health and its staleness. */
function wordsIn(workbook: Workbook): readonly string[] {
  return [...read(workbook).assessments.values()].map(({ health, staleness }) => `${health}, ${staleness}`);
}

function flagged(workbook: Workbook): Workbook {
  const review = read(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
  return applySteps(workbook, planFlags(review, choice, flagSources(review)));
}

function plain(workbook: Workbook): Workbook {
  const review = read(workbook);
  return applySteps(workbook, planPlainFormulas(review, "modern", plainSources(review)));
}

/** The formulas beside the rows of the tables; those of the settings' own sheet do not count. */
function formulasIn({ grids }: Workbook): string {
  const ofTables = grids.filter(({ sheet }) => sheet === "OKRs" || sheet === "KPIs");
  return ofTables.flatMap(({ rows }) => rows.flat().flatMap(({ formula }) => formula ?? [])).join("\n");
}

test("every setting that a flag looks at is asked here", () => {
  expect(ASKED).toEqual(FLAG_SETTING_ROWS.map(({ setting }) => setting));
});

describe.each(CHANGES)("with %s at %p", (setting, value) => {
  const before = workbookOf(...ROWS_AT_THE_EDGE);
  const after = applySteps(before, planChangedSettings(read(before), { [setting]: value }));
  const name = NAMES[setting] ?? "OKR_Pace";

  test("the pane says another word of some row", () => {
    expect(value).not.toBe(USUAL_SETTINGS[setting]);
    expect(wordsIn(after)).not.toEqual(wordsIn(before));
  });

  test("the formulas of the functions, and the plain ones, name its cell", () => {
    const written = flagged(after);
    expect(formulasIn(written)).toContain(name);
    expect(formulasIn(written)).toContain("OKR.HEALTH");
    const withoutUs = formulasIn(plain(written));
    expect(withoutUs).toContain(name);
    expect(withoutUs).not.toContain("OKR.HEALTH");
  });
});
