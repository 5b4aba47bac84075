import { createRequire } from "node:module";

/** As much of MiniSearch as is measured against. */
export type SearchEngine = new (options: {
  readonly fields: readonly string[];
  readonly idField: string;
}) => {
  addAll(documents: readonly object[]): void;
  search(text: string): readonly { readonly id: string }[];
};

/** MiniSearch where it is installed (`npm install --no-save minisearch`), since nothing but this benchmark needs it. */
export function searchEngine(): SearchEngine | undefined {
  try {
    return createRequire(__filename)("minisearch") as SearchEngine;
  } catch {
    return undefined;
  }
}
