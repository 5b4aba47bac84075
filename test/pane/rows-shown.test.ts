import { openProposals } from "../../src/core/open-proposals";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { linksByObjective } from "../../src/pane/links/links-by-objective";
import { choicesOfRows, groupsShown } from "../../src/pane/links/rows-shown";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook } from "../kit/linked-workbook";
import { dateSerial } from "../../src/core/model/period";

const TODAY = dateSerial(2026, 10, 8);
const SHARE = "Raise mid-market share from 7% to 12%";
const linked = reviewWorkbook(linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]), TODAY);

test("each choice of rows says how many it shows, and shows them under their objectives", () => {
  const groups = linksByObjective(linked, openProposals(linked));
  const choices = choicesOfRows(groups);
  expect([...choices]).toEqual([
    ["all", 4],
    ["proposed", 2],
    ["without", 3],
    ["at odds", 1],
  ]);
  for (const [shown, count] of choices)
    expect(groupsShown(groups, shown).flatMap(({ rows }) => rows)).toHaveLength(count);
  expect(groupsShown(groups, "at odds").map(({ objective }) => objective?.name)).toEqual([
    "Own the mid-market",
  ]);
});

test("a choice that would show nothing is none, nor is one that would show everything", () => {
  const unlinked = reviewWorkbook(greenDashboard(), TODAY);
  expect([...choicesOfRows(linksByObjective(linked, [])).keys()]).toEqual(["all", "without", "at odds"]);
  expect([...choicesOfRows(linksByObjective(unlinked, [])).keys()]).toEqual(["all"]);
});
