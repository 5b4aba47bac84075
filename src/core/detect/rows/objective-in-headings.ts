import type { HeadingReader, Reading } from "../headings/read-heading";
import type { Region } from "../regions/find-body";
import type { ColumnEvidence } from "../roles/column-evidence";
import type { Sheet } from "../sheet";
import { kindByPrefix } from "./level-words";
import { isPhrase, prefixOf, saysPlainly, type LineAbove } from "./objective-above";
import { textsBelow } from "./texts-below";

/** An objective that stands among the headings, and what these say of the columns then. */
export interface HeadedByObjective {
  readonly columns: readonly ColumnEvidence[];
  readonly objective?: LineAbove;
}

const NUMBER: readonly Reading[] = [{ meaning: "id", strength: 1, isVague: false }];
const NAMES: readonly Reading[] = [{ meaning: "keyResult", strength: 1, isVague: false }];

/** What the key results below are for is no word about their column. */
export function headedByObjective(
  sheet: Sheet,
  region: Region,
  columns: readonly ColumnEvidence[],
  read: HeadingReader,
): HeadedByObjective {
  const row = region.header.rows.at(-1);
  if (row === undefined) return { columns };
  const found = besideItsLabel(sheet, region, columns) ?? behindItsLabel(sheet, region, columns, read);
  if (!found) return { columns };
  const { name, label } = found;
  return {
    columns: columns.map((column) => {
      if (column === name) return { ...withoutPeriod(column), readings: NAMES };
      return column === label ? { ...column, readings: NUMBER } : column;
    }),
    objective: { name: name.ownHeader, row, column: name.index, isSaid: true },
  };
}

function withoutPeriod(column: ColumnEvidence): ColumnEvidence {
  const { period: _, ...others } = column;
  return others;
}

interface Found {
  readonly name: ColumnEvidence;
  readonly label?: ColumnEvidence;
}

/** `Objective | Bounce back! | Start | Target` over `KR 1 | …`; a single code tells it only of a phrase. */
function besideItsLabel(sheet: Sheet, region: Region, columns: readonly ColumnEvidence[]): Found | undefined {
  const at = columns.findIndex((column) => {
    const codes = textsBelow(sheet, region, column.index);
    return isLabel(column) && codes.length > 0 && codes.every(isKeyResult);
  });
  const [label, name] = at < 0 ? [] : columns.slice(at, at + 2);
  if (!label || !name || name.ownHeader === "" || name.shape.texts <= 0.5) return undefined;
  const isTold = textsBelow(sheet, region, label.index).length > 1 || isPhrase(name.ownHeader);
  return isTold && !saysPlainly(name.readings) ? { label, name } : undefined;
}

function isLabel({ readings }: ColumnEvidence): boolean {
  return readings.some(({ meaning, isVague }) => meaning === "objective" && !isVague);
}

function isKeyResult(text: string): boolean {
  return kindByPrefix(text) === "key result";
}

/** `Objective: Bounce back! | Start | Target` over `KR 1: …`. */
function behindItsLabel(
  sheet: Sheet,
  region: Region,
  [name]: readonly ColumnEvidence[],
  read: HeadingReader,
): Found | undefined {
  const texts = name ? textsBelow(sheet, region, name.index) : [];
  const prefix =
    name && texts.length > 0 && texts.every(isKeyResult) ? prefixOf(name.ownHeader, read) : undefined;
  return name && prefix !== undefined && isPhrase(name.ownHeader.slice(prefix.length)) ? { name } : undefined;
}
