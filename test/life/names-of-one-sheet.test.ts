import { OUR_SHEETS } from "../../src/core/model/marks";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { living } from "../kit/living-workbook";
import { playedLife } from "./played-life";
import { recalculated } from "./recalculated";

const LATER = dateSerial(2026, 11, 3);
const COPY = "OKR Settings (2)";

const read = (workbook: Workbook) => reviewWorkbook(workbook, LATER);
const done = (workbook: Workbook, request: PlanRequest) =>
  recalculated(applySteps(workbook, planFor(read(workbook), request)), LATER);

const [first] = playedLife([{ events: [{ kind: "nothing" }], actions: [] }]);
if (!first) throw new Error("A life has weeks.");
const { workbook: WRITTEN, twin: TWIN } = first;

/** The settings stand twice, and the copy alone knows the names of its cells. */
const copied = living.duplicated(WRITTEN, OUR_SHEETS.settings, { name: COPY, at: 1 });
/** As a program saves them that keeps every name with its sheet. */
const kept: Workbook = {
  ...WRITTEN,
  names: WRITTEN.names.map(({ name, refersTo }) => ({ name, refersTo, scope: OUR_SHEETS.settings })),
};

describe.each([
  ["a copy of the settings alone knows", copied],
  ["the sheet of the settings alone knows", kept],
])("Names of ours that %s", (_, workbook) => {
  // Whose day stands in a cell can be told once its name is back.
  const followed = done(done(workbook, { kind: "follow" }), { kind: "follow" });

  test("stand in nobody's way: the day goes on, and all cells follow", () => {
    expect(planFor(read(workbook), { kind: "follow" }).refusals).toEqual([]);
    expect([read(followed).dates.stated, read(followed).cases.behind.differing]).toEqual([LATER, []]);
    const shared = followed.names.filter(({ scope }) => scope === undefined);
    expect(shared.map(({ name, at }) => [name, at?.sheet])).toEqual(
      ["OKR_AsOf", "OKR_CycleStart", "OKR_CycleEnd"].map((name) => [name, OUR_SHEETS.settings]),
    );
  });

  test("are gone with the sheet that Remove takes away", () => {
    const left = done(followed, { kind: "remove", scope: "everything" });
    const alone = left.grids.filter(({ sheet }) => sheet !== COPY);
    expect(alone.map(({ sheet }) => sheet)).toEqual(TWIN.grids.map(({ sheet }) => sheet));
    expect(left.names.filter(({ scope }) => scope !== COPY)).toEqual([]);
    expect(alone.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula)).toEqual([]);
  });
});

test("a name that the sheet of our flags alone knows would be meant by their formulas: nothing is written", () => {
  const own = { name: "OKR_AsOf", refersTo: "='Revenue'!$C$2", scope: "Revenue" };
  const taken = { ...WRITTEN, names: [...WRITTEN.names, own] };
  const { steps, refusals } = planFor(read(taken), { kind: "follow" });
  expect([steps, refusals.map(({ reason }) => reason)]).toEqual([
    [],
    [
      `The name OKR_AsOf is taken: in the sheet "Revenue" it stands for 'Revenue'!$C$2, and our formulas need it.`,
    ],
  ]);
});
