declare module "*/packed-lists.cjs" {
  /** A file of lists as the pane's scripts hold it. */
  export function packed(code: string, fileName: string): string;
}
