import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawnSheet } from "../../test/kit/drawn-sheet";
import { workbookOf } from "../../test/kit/grid";
import { labelWorkbook, type Label } from "./label-workbook";
import type { LabelledWorkbook } from "./labelled";

const FOLDER = join(__dirname, "../../test/golden/sheets");
const GROUPS = 40;

/** The project's own sheets, which say in words what they are. */
export function readGoldens(): readonly LabelledWorkbook[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => {
      const grid = drawnSheet(readFileSync(join(FOLDER, name), "utf8"));
      const labels = labelsIn(readFileSync(join(FOLDER, name.replace(".csv", ".md")), "utf8"), grid.sheet);
      const group = createHash("sha256").update(name).digest().readUInt32BE() % GROUPS;
      return labelWorkbook({
        set: "golden",
        group,
        workbook: workbookOf(grid),
        labels,
        hasTables: labels.length > 0,
      });
    });
}

/** `## A3:H20: KPIs, rows` with a table of columns and roles below. */
function labelsIn(text: string, sheet: string): readonly Label[] {
  return text.split(/^## /m).flatMap((part) => {
    const [, range, kind] = /^([A-Z]+\d+:[A-Z]+\d+): (KPI|OKR)s, /.exec(part) ?? [];
    if (range === undefined || kind === undefined) return [];
    const columns = [...part.matchAll(/^\| ([A-Z]{1,2}) \| .* \| ([a-zA-Z:|]+) \| [^|]*\|$/gm)];
    const roles = columns.map(([, letters = "", role = ""]) => [letters, role] as const);
    return [{ sheet, range, kind: kind.toLowerCase(), columns: Object.fromEntries(roles) }];
  });
}
