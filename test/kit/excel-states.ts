import type { OpenedExcel } from "./open-in-excel";

/** Everything that a person sees of the open workbook, with the number of conditional formats on each sheet. */
export async function everything({ host, office }: OpenedExcel): Promise<unknown> {
  const workbook = await host.readWorkbook({ includeHidden: true });
  const rules = await office.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    const found = sheets.items.map((sheet) => sheet.getRange("A1:Z60").conditionalFormats);
    for (const formats of found) formats.load("items/type");
    await context.sync();
    return found.map((formats) => formats.items.length);
  });
  const names = [...workbook.names].sort((one, other) => one.name.localeCompare(other.name));
  return JSON.parse(JSON.stringify({ ...workbook, names, rules }));
}
