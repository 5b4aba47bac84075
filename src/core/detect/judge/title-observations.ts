import { nameOf } from "../roles/layout";
import { namesTargets } from "../roles/rows-of-targets";
import { speaksOfTargets } from "../roles/settle-by-title";
import { TITLED_TARGETS } from "./doubt";
import type { Observations, Observed } from "./observed";
import { flag } from "./shares";
import type { TitleSubjects } from "./titles";

/** What the title above and the sheet's name say. */
export function titleObservations(observed: Observed): Observations {
  const { sheet, candidate } = observed;
  const { titles } = candidate;
  const { near, sheetName } = titles;
  return {
    ...subjects("title", near),
    ...subjects("sheet", sheetName),
    "sheet unnamed": flag(sheet.name === ""),
    [TITLED_TARGETS]: flag(
      [titles.title ?? "", sheet.name].some(speaksOfTargets) || areRowsOfTargets(observed),
    ),
    "named ours": flag(near.kpi || near.okr || sheetName.kpi || sheetName.okr),
  };
}

/** Each row says so itself. */
function areRowsOfTargets({ sheet, region, candidate: { layout } }: Observed): boolean {
  const name = nameOf(layout.columns);
  const areTargets = layout.columns.some(({ role }) => role === "period:target");
  return areTargets && name !== undefined && namesTargets(sheet, region, name);
}

function subjects(place: string, said: TitleSubjects): Observations {
  return {
    [`${place} kpi`]: flag(said.kpi),
    [`${place} okr`]: flag(said.okr),
    [`${place} look-alike`]: flag(said.lookAlike),
    [`${place} objectives`]: flag(said.objectives),
    [`${place} dashboard`]: flag(said.dashboard),
  };
}
