declare module "*/packed-tables.cjs" {
  /** The code of a file of tables as the pane's scripts hold it. */
  export function packedTable(fileName: string): string | undefined;
}
