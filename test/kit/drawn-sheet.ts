import type { Grid } from "../../src/core/model/grid";
import { gridOf, type GridOptions } from "./grid";

/**
 * A sheet from the text of a golden file: lines with bars, and before them what the cells cannot say:
 * `# at B3`, `# merges A1:B1 C1:D1`, `# sheet OKRs`, `# excelTable KPIs A3:G6`.
 */
export function drawnSheet(text: string): Grid {
  const lines = text.split("\n");
  const settings = lines.filter((line) => line.startsWith("# ")).map((line) => line.slice(2).split(" "));
  const drawing = lines.filter((line) => !line.startsWith("# ")).join("\n");
  return gridOf(settings.reduce(withSetting, {}))`${drawing}`;
}

function withSetting(options: GridOptions, [name = "", ...values]: readonly string[]): GridOptions {
  if (name === "merges") return { ...options, merges: values };
  if (name === "excelTable") return { ...options, excelTables: { [values[0] ?? ""]: values[1] ?? "" } };
  if (name === "at" || name === "sheet") return { ...options, [name]: values.join(" ") };
  throw new Error(`"# ${name}" is not known.`);
}
