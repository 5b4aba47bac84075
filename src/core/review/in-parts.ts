import type { Cases, TableCase } from "../model/cases";
import type { Finding } from "../model/finding";
import type { ObjectiveCase } from "../model/objective-case";
import { joined, partsOf } from "../model/parts";
import { isSame, rememberedIn, rememberedOf } from "../model/remembered";
import type { RowCase } from "../model/row-case";
import type { Slices } from "../model/slices";
import { ofObjective, ofRow, type Said } from "./finding-of";

/** What counts beside the row or the table that a rule looks at. */
export type RuleScene = Pick<Cases, "asOf" | "settings">;

type RuleInSlices = (cases: Cases) => Slices<readonly Finding[]>;

/**
 * A rule about single rows; a stretch of rows that are as they were is not looked at again. What else decides beside the
 * row is named by `more`.
 */
export function byRow<More extends object = object>(
  look: (row: RowCase, scene: RuleScene & More) => Said | undefined,
  more: (cases: Cases) => More = () => NOTHING_MORE as More,
): RuleInSlices {
  const told = rowTeller();
  const inStretch = rememberedIn((rows: readonly RowCase[], scene: RuleScene & More) => {
    const found: Finding[] = [];
    for (const row of rows) {
      const said = look(row, scene);
      if (said) found.push(told(row, scene, said));
    }
    return found;
  });
  return (cases) => {
    const { stretches, asOf, settings } = cases;
    return inParts(stretches, inStretch, { asOf, settings, ...more(cases) });
  };
}

const NOTHING_MORE = {};

/** What is said of a row, the very finding of before where the same is said of the same row. */
export function rowTeller(): (row: RowCase, scene: RuleScene, said: Said) => Finding {
  const known = new WeakMap<RowCase, Finding>();
  return (row, scene, said) => {
    const now = ofRow(scene, row, said);
    const before = known.get(row);
    if (before && isSame(before, now)) return before;
    known.set(row, now);
    return now;
  };
}

/** A rule about what stands together in a table; a table whose rows are as they were is not looked at again. */
export function byTable<More extends object = object>(
  look: (table: TableCase, scene: RuleScene & More) => readonly Finding[],
  more: (cases: Cases) => More = () => NOTHING_MORE as More,
): RuleInSlices {
  const inTable = rememberedIn(look);
  return (cases) => {
    const { tables, asOf, settings } = cases;
    return inParts(tables, inTable, { asOf, settings, ...more(cases) });
  };
}

/** A rule about single objectives; those of a table that are as they were are not looked at again. */
export function byObjective<More extends object = object>(
  look: (objective: ObjectiveCase, scene: RuleScene & More) => Said | undefined,
  more: (cases: Cases) => More = () => NOTHING_MORE as More,
): RuleInSlices {
  const inTable = rememberedIn((objectives: readonly ObjectiveCase[], scene: RuleScene & More) =>
    objectives.flatMap((one): readonly Finding[] => {
      const said = look(one, scene);
      return said ? [ofObjective(scene, one, said)] : [];
    }),
  );
  return (cases) => {
    const { objectives, asOf, settings } = cases;
    return inParts(partsOf(objectives), inTable, { asOf, settings, ...more(cases) });
  };
}

/** Whether there is any row of a kind. */
export function hasAny(rows: readonly RowCase[], kind: RowCase["measure"]["kind"]): boolean {
  return partsOf(rows).some((part) => kindsIn(part).has(kind));
}

const kindsIn = rememberedOf((rows: readonly RowCase[]) => new Set(rows.map(({ measure }) => measure.kind)));

function* inParts<Part, Scene>(
  parts: readonly Part[],
  look: (part: Part, scene: Scene) => readonly Finding[],
  scene: Scene,
): Slices<readonly Finding[]> {
  const found: (readonly Finding[])[] = [];
  for (const [done, part] of parts.entries()) {
    if (done > 0) yield { done, all: parts.length };
    found.push(look(part, scene));
  }
  return joined(found);
}
