import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { detectTables } from "../../src/core/detect/detect-tables";
import { drawnSheet } from "../kit/drawn-sheet";
import { workbookOf } from "../kit/grid";
import { tablesAsText } from "../kit/table-as-text";

const FOLDER = join(__dirname, "sheets");
/** `WRITE_GOLDENS=1 npx jest test/golden` writes what is read now; read the difference before you commit it. */
const isWriting = process.env.WRITE_GOLDENS === "1";

describe("a sheet that people make is read as a coach would read it", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));

  it.each(names)("%s", (name) => {
    const grid = drawnSheet(readFileSync(join(FOLDER, name), "utf8"));
    const read = tablesAsText(grid, detectTables(workbookOf(grid), []));
    const golden = join(FOLDER, name.replace(/\.csv$/, ".md"));
    if (isWriting) writeFileSync(golden, read);
    expect(existsSync(golden)).toBe(true);
    expect(read).toBe(readFileSync(golden, "utf8"));
  });

  it("stays silent on every look-alike", () => {
    const lookAlikes = names.filter((name) => name.startsWith("look-alike"));
    expect(lookAlikes.length).toBeGreaterThanOrEqual(8);
    for (const name of lookAlikes) {
      const grid = drawnSheet(readFileSync(join(FOLDER, name), "utf8"));
      expect([name, detectTables(workbookOf(grid), []).length]).toEqual([name, 0]);
    }
  });
});
