import { createContext, useContext } from "react";
import type { RowCase } from "../../core/model/row-case";
import type { Link } from "../../core/model/link";
import type { TodayLine } from "../../core/model/today";

/** What stands open from below. */
export type OpenedSheet =
  | { readonly kind: "ask"; readonly person: string; readonly rows: readonly RowCase[] }
  | { readonly kind: "review"; readonly link: Link; readonly line: TodayLine }
  | { readonly kind: "score"; readonly objective: string; readonly score: number | undefined }
  | { readonly kind: "sides"; readonly row: string }
  | { readonly kind: "question" }
  | { readonly kind: "cut list" }
  | { readonly kind: "cycle" };

export const OpenSheet = createContext<(sheet: OpenedSheet) => void>(() => undefined);

/** Opens a sheet from a line; only one stands open. */
export function useOpenSheet(): (sheet: OpenedSheet) => void {
  return useContext(OpenSheet);
}
