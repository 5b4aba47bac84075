import { relationshipsOf } from "../../src/xlsx/package";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { addCharts } from "../../src/xlsx/add-charts";
import type { SheetChart } from "../sheet-chart";
import { framesOf, openCharts } from "./open-charts";

export interface ChartsToSave {
  readonly sheetPath: string;
  readonly sheetName: string;
  readonly charts: readonly SheetChart[];
}

/**
 * Takes away the charts of the file that are gone, and adds those that were drawn; the others keep their bytes. Returns
 * the relationship of a drawing that the sheet did not have before.
 */
export function saveCharts(draft: PackageDraft, saved: ChartsToSave): string | undefined {
  const kept = new Set(saved.charts.flatMap(({ drawing }) => (drawing ? [drawing.part] : [])));
  for (const { drawing } of openCharts(draft.package, saved.sheetPath))
    if (drawing && !kept.has(drawing.part)) removeChart(draft, drawing);
  const drawn = saved.charts.filter(({ drawing }) => !drawing);
  if (drawn.length === 0) return undefined;
  return addCharts(draft, { ...saved, charts: drawn });
}

/** The parts that only the charts of a sheet need, when the sheet goes. */
export function removeCharts(draft: PackageDraft, sheetPath: string): void {
  for (const { drawing } of openCharts(draft.package, sheetPath)) if (drawing) removeChart(draft, drawing);
}

function removeChart(draft: PackageDraft, { path, part }: NonNullable<SheetChart["drawing"]>): void {
  const relation = relationshipsOf(draft.package, path).find(({ target }) => target === part)?.id;
  draft.patch(path, (root) =>
    framesOf(root)
      .filter((frame) => frame.relation === relation)
      .map(({ anchor: { start, end } }) => ({ start, end, text: "" })),
  );
  draft.unrelate(path, part);
  for (const { target } of relationshipsOf(draft.package, part)) draft.remove(target);
  draft.remove(part);
}
