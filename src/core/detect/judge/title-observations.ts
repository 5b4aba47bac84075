import { speaksOfTargets } from "../roles/settle-by-title";
import { TITLED_TARGETS } from "./doubt";
import type { Observations, Observed } from "./observed";
import { flag } from "./shares";
import type { TitleSubjects } from "./titles";

/** What the title above and the sheet's name say. */
export function titleObservations({ sheet, candidate: { titles } }: Observed): Observations {
  const { near, sheetName } = titles;
  return {
    ...subjects("title", near),
    ...subjects("sheet", sheetName),
    "sheet unnamed": flag(sheet.name === ""),
    [TITLED_TARGETS]: flag([titles.title ?? "", sheet.name].some(speaksOfTargets)),
    "named ours": flag(near.kpi || near.okr || sheetName.kpi || sheetName.okr),
  };
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
