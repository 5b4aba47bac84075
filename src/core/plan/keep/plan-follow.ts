import { groupBy } from "../../model/group-by";
import { measuresOf } from "../../model/scorecard";
import { gridOf } from "../../model/grid";
import { OUR_HEADERS } from "../../model/marks";
import type { Review } from "../../model/review";
import { tableKey } from "../../model/table";
import type { WritePlan } from "../../model/write-plan";
import { ownColumnsOfTable } from "../../ours/own-columns-of-table";
import { ownSheet } from "../../ours/own-sheet";
import { standingContent } from "../flags/flag-content";
import { listedMeasures } from "../flags/listed-measures";
import { isLiveFlag, type FlagName, type FlagsChoice, type FlagSources } from "../flags/flags-choice";
import { planFlags } from "../flags/plan-flags";
import type { LinkSources } from "../links/link-sources";
import { isToldElsewhere, linksElsewhere } from "./links-elsewhere";
import { mergedPlan } from "./merge-plans";
import { addedIdColumns, withoutLinks, withRegister } from "./with-register";

/** Everything of ours is written as it should be: the flags beside tables and in their list, and the formulas of the register. */
export function planFollow(review: Review, sources: FlagSources, links: LinkSources): WritePlan {
  const hasRegister = ownSheet(review.ours, "register") !== undefined;
  const alone = hasRegister ? withoutLinks(sources) : sources;
  const flags = flagPlans(review, alone);
  const all = hasRegister
    ? withRegister(review, flagsWithIds(review, flags, { alone, links }), links)
    : [...flags, linksElsewhere(review)];
  return mergedPlan(all, "Write", "Write nothing");
}

/** Link flags name ids by their cells: where the register's plan gives a column of them back, they name that. */
function flagsWithIds(
  review: Review,
  flags: readonly WritePlan[],
  { alone, links }: { readonly alone: FlagSources; readonly links: LinkSources },
): readonly WritePlan[] {
  const coming = withRegister(review, flags, links).flatMap((plan) => addedIdColumns(review, plan));
  if (coming.length === 0) return flags;
  const tables = review.tables.map((table) => {
    const entry = coming.find(
      ({ sheet, fingerprint }) => tableKey({ sheet, fingerprint }) === tableKey(table),
    );
    const added = entry && ({ index: entry.column, header: OUR_HEADERS.id, role: "id" } as const);
    return added ? { ...table, columns: [...table.columns, added] } : table;
  });
  return flagPlans({ ...review, tables }, alone);
}

function flagPlans(review: Review, alone: FlagSources): readonly WritePlan[] {
  // Table by table no number of formulas seems large.
  const content = standingContent(review);
  const standing = groupBy(tablesWithFlags(review), ({ flags }) => flags.join(" "));
  const flags = [...standing.values()].map((tables) =>
    planFlags(
      review,
      {
        tables: tables.map(({ fingerprint }) => fingerprint),
        flags: tables[0]?.flags ?? [],
        place: "beside",
        content,
      },
      alone,
    ),
  );
  const listed = listedTables(review);
  const list: FlagsChoice = { tables: listed, flags: ["health", "staleness"], place: "new sheet", content };
  return listed.length > 0 ? [...flags, planFlags(review, list, alone)] : flags;
}

interface FlaggedTable {
  readonly fingerprint: string;
  readonly flags: readonly FlagName[];
}

function listedTables({ ours, scorecard }: Review): readonly string[] {
  const list = ownSheet(ours, "flags");
  const listed = list ? listedMeasures(list, measuresOf(scorecard)) : [];
  return [...new Set(listed.map(({ measure }) => measure.table))];
}

function tablesWithFlags(review: Review): readonly FlaggedTable[] {
  const hasRegister = ownSheet(review.ours, "register") !== undefined;
  return review.tables.flatMap((table) => {
    const grid = gridOf(review.workbook.grids, table.sheet);
    const own = grid ? ownColumnsOfTable(review, grid, table) : [];
    const here = hasRegister ? own : own.filter((column) => !isToldElsewhere(review, column));
    const flags = here.flatMap(({ name }) => (isLiveFlag(name) ? [name] : [])).sort();
    return flags.length === 0 ? [] : [{ fingerprint: table.fingerprint, flags }];
  });
}
