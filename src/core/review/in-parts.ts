import type { Cases, TableCase } from "../model/cases";
import type { Finding } from "../model/finding";
import { isSame, rememberedIn } from "../model/remembered";
import type { RowCase } from "../model/row-case";
import type { Slices } from "../model/slices";
import { ofRow, type Said } from "./finding-of";

/** What counts beside the row or the table that a rule looks at. */
export type RuleScene = Pick<Cases, "asOf" | "settings">;

type RuleInSlices = (cases: Cases) => Slices<readonly Finding[]>;

/** A rule about single rows; a stretch of rows that are as they were is not looked at again. */
export function byRow(look: (row: RowCase, scene: RuleScene) => Said | undefined): RuleInSlices {
  const told = rowTeller();
  const inStretch = rememberedIn((rows: readonly RowCase[], scene: RuleScene) =>
    rows.flatMap((row): readonly Finding[] => {
      const said = look(row, scene);
      return said ? [told(row, { ...scene, said })] : [];
    }),
  );
  return ({ stretches, asOf, settings }) => inParts(stretches, inStretch, { asOf, settings });
}

/** What is said of a row, the very finding of before where the same is said of the same row. */
export function rowTeller(): (row: RowCase, scene: RuleScene & { readonly said: Said }) => Finding {
  const known = new WeakMap<RowCase, Finding>();
  return (row, { said, ...scene }) => {
    const now = ofRow(scene, row, said);
    const before = known.get(row);
    if (before && isSame(before, now)) return before;
    known.set(row, now);
    return now;
  };
}

/** A rule about what stands together in a table; a table whose rows are as they were is not looked at again. */
export function byTable(look: (table: TableCase, scene: RuleScene) => readonly Finding[]): RuleInSlices {
  const inTable = rememberedIn(look);
  return ({ tables, asOf, settings }) => inParts(tables, inTable, { asOf, settings });
}

function* inParts<Part>(
  parts: readonly Part[],
  look: (part: Part, scene: RuleScene) => readonly Finding[],
  scene: RuleScene,
): Slices<readonly Finding[]> {
  const found: (readonly Finding[])[] = [];
  for (const [done, part] of parts.entries()) {
    if (done > 0) yield { done, all: parts.length };
    found.push(look(part, scene));
  }
  return found.flat();
}
