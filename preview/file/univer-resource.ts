import type { IWorkbookData } from "@univerjs/presets";

/** What one of Univer's plugins keeps beside the cells, by sheet or by name. */
export function resource(workbook: IWorkbookData, plugin: string): object {
  const data = workbook.resources?.find(({ name }) => name === plugin)?.data;
  return data ? (JSON.parse(data) as object) : {};
}
