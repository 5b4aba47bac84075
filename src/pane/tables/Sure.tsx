import type { Table } from "../../core/model/table";
import { StatusWord } from "../StatusWord";
import type { Tone } from "../../core/model/tones";
import { sureness, type Sureness } from "./sureness";
import { TABLES_WORDS } from "./tables-words";

const TONES: Readonly<Record<Sureness, Tone>> = {
  "your choice": "good",
  sure: "good",
  "fairly sure": "unknown",
  "please check": "warning",
};

/** How sure we are of a table, in words. */
export function Sure({ table }: { readonly table: Table }) {
  const sure = sureness(table);
  return <StatusWord word={TABLES_WORDS.sureness[sure]} tone={TONES[sure]} />;
}
