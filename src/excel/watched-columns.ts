import { contains, overlaps, type Area } from "../core/model/address";
import type { PlanStep, WritePlan } from "../core/model/write-plan";
import { sheetKey, type Desk, type Place } from "./desk";
import { areaOf } from "./sheet-area";
import { rangeOf, type StepOf } from "./step-content";

type Write = StepOf<"write cells">;

/**
 * Excel copies a formula that is written into a table's column into every blank cell of it, also where the plan
 * leaves a row out. These cells become steps that change nothing: what Excel puts there is then noticed, and goes.
 */
export async function watchedColumns(desk: Desk, { steps }: WritePlan): Promise<readonly PlanStep[]> {
  const writes = writesOf(steps);
  const formulas = writes.filter((step) => !desk.newSheets.has(step.sheet) && hasFormula(step));
  const watched = formulas.flatMap((write) =>
    desk.tables
      .filter(({ sheet }) => sheet === write.sheet)
      .flatMap(({ area }) => restOfColumns(write, area)),
  );
  const apart = watched.filter(
    ({ sheet, area }) => !writes.some((write) => write.sheet === sheet && overlaps(write.area, area)),
  );
  return asTheyStand(desk, unique(apart));
}

function writesOf(steps: WritePlan["steps"]): readonly Write[] {
  return steps.filter((step): step is Write => step.kind === "write cells");
}

function hasFormula({ becomes }: Write): boolean {
  return becomes.some((row) => row.some((content) => typeof content === "string" && content.startsWith("=")));
}

/** Where the Excel tables stand, or will stand once the plan has resized them; asked only for a plan with formulas. */
export async function tablesFor(
  { workbook: { tables } }: Excel.RequestContext,
  ask: () => Promise<void>,
  { steps }: WritePlan,
): Promise<readonly Place[]> {
  if (!writesOf(steps).some(hasFormula)) return [];
  tables.load("items/name");
  await ask();
  if (tables.items.length === 0) return [];
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    table.worksheet.load("name");
    return { table, range };
  });
  await ask();
  return asked.map(({ table, range }) => {
    const resize = steps.find((step) => step.kind === "resize table" && step.table === table.name);
    const area = resize?.kind === "resize table" ? resize.becomes : areaOf(range);
    return { sheet: table.worksheet.name, area: { ...area, top: area.top + 1 } };
  });
}

/** The cells of the table above and below a block, column by column. */
function restOfColumns({ sheet, area }: Write, table: Area): readonly Place[] {
  const places: Place[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (!contains(table, area.top, column)) continue;
    const only = { left: column, right: column };
    if (table.top < area.top) places.push({ sheet, area: { ...only, top: table.top, bottom: area.top - 1 } });
    if (table.bottom > area.bottom)
      places.push({ sheet, area: { ...only, top: area.bottom + 1, bottom: table.bottom } });
  }
  return places;
}

function unique(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

async function asTheyStand(desk: Desk, places: readonly Place[]): Promise<readonly PlanStep[]> {
  const asked = places.map((place) => {
    const range = rangeOf(desk.context, sheetKey(desk, place.sheet), place.area);
    range.load("formulas");
    return { place, range };
  });
  if (asked.length > 0) await desk.ask();
  return asked.map(({ place, range }) => {
    const content = (range.formulas as (string | number | boolean)[][]).map((row) =>
      row.map((cell) => (cell === "" ? undefined : cell)),
    );
    return { kind: "write cells" as const, ...place, was: content, becomes: content };
  });
}
