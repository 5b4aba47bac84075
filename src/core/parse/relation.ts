import { isBlank, isCellError, type CellValue } from "../model/cell";
import type { Relation } from "../model/link";
import { fold } from "../text/fold";
import { isNoDataText } from "./no-data";
import { indexWords } from "./word-index";

/** A relation cell as read. */
export type RelationReading =
  | { readonly kind: "relation"; readonly relation: Relation }
  | { readonly kind: "no data" }
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: string };

const WORDS = indexWords<Relation>((language) => language.relations);

/** Reads `measures` or `guards`, or a word of ours for one of them: `Leitplanke` → guards. */
export function readRelation(value: CellValue): RelationReading {
  if (isBlank(value) || isCellError(value) || value === 0) return { kind: "no data" };
  const text = String(value).trim();
  const relation = WORDS.get(fold(text));
  if (relation) return { kind: "relation", relation };
  if (isNoDataText(text)) return { kind: "no data" };
  return { kind: "unreadable", text, reason: `"${text}" is no relation; type measures or guards.` };
}
