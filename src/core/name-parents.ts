import type { ObjectiveCase } from "./model/objective-case";
import type { Objective } from "./model/objective";
import { fold } from "./text/fold";

/** What the words of a parent column name. */
export type NamedAs =
  | { readonly kind: "objective"; readonly place: number; readonly words: string }
  /** A name that stands nowhere else: an objective of a plan that is kept elsewhere. */
  | { readonly kind: "name"; readonly words: string }
  | { readonly kind: "itself" }
  | { readonly kind: "unknown" | "several"; readonly words: string };

interface Naming {
  /** What stands in the id columns of a row of that objective's table. */
  readonly codesOf: (objective: Objective, row: number) => readonly string[];
  /** It names no parent itself. */
  readonly isTop: (place: number) => boolean;
}

interface Asked {
  /** The objective whose cell it is. */
  readonly place: number;
  readonly mayBeOwn: boolean;
}

/** Finds the objective that a cell means by its code, its name, or that of one of its key results. */
export function namesOf(
  objectives: readonly ObjectiveCase[],
  { codesOf, isTop }: Naming,
): (words: string, asked: Asked) => readonly NamedAs[] {
  const places = placesByName(objectives, codesOf);
  const sheetOf = (place: number) => objectives[place]?.objective.at.sheet;
  const lookUp = (words: string, { place: own, mayBeOwn }: Asked): NamedAs | undefined => {
    const found = places.get(fold(words));
    if (!found) return undefined;
    const others = [...found].filter((place) => place !== own);
    if (others.length === 0 || (mayBeOwn && found.has(own))) return { kind: "itself" };
    // Teams number their objectives alike; what stands above stands elsewhere, and at the top.
    const elsewhere = others.filter((place) => sheetOf(place) !== sheetOf(own));
    const meant = [others, elsewhere, elsewhere.filter(isTop)].find(({ length }) => length === 1);
    return meant?.[0] === undefined
      ? { kind: "several", words }
      : { kind: "objective", place: meant[0], words };
  };
  return (words, asked) => meaningsOf(words, (part) => lookUp(part, asked));
}

function placesByName(objectives: readonly ObjectiveCase[], codesOf: Naming["codesOf"]) {
  const places = new Map<string, Set<number>>();
  objectives.forEach(({ objective, rows }, place) => {
    const named = [
      { name: objective.name, row: objective.at.row },
      ...rows.map(({ measure }) => ({ name: measure.name, row: measure.at.row })),
    ];
    for (const { name, row } of named)
      for (const words of [name, ...labelOf(name), ...codesOf(objective, row)]) {
        const key = fold(words);
        places.set(key, (places.get(key) ?? new Set()).add(place));
      }
  });
  return places;
}

/** `C-1`, `O2 Grow nationally`, `C-1; C-3`: the whole first, then its parts, then the code that it begins with. */
function meaningsOf(words: string, lookUp: (words: string) => NamedAs | undefined): readonly NamedAs[] {
  const whole = lookUp(words);
  if (whole) return [whole];
  const parts = words.split(/[,;/&+|]/).map((part) => part.trim());
  const known = parts.map((part) => lookUp(part) ?? lookUp(codeAt(part)));
  if (known.every((one) => one !== undefined)) return known;
  if (parts.length > 1 && parts.every(isCode))
    return known.map((one, place) => one ?? { kind: "unknown", words: parts[place] ?? words });
  return [lookUp(codeAt(words)) ?? { kind: isCode(words) ? "unknown" : "name", words }];
}

/** The first word, where it holds a digit: `O2 Grow`, `C-1: Grow` → `O2`, `C-1`. */
function codeAt(words: string): string {
  return /^[^\s:]*\d[^\s:]*/.exec(words)?.[0].replace(/[.)\u2013\u2014-]+$/, "") ?? "";
}

/** One word that counts: `C-1`, `O2.1`, `KR 3`. */
function isCode(words: string): boolean {
  return /^(?:\p{L}{1,4}[ .-]?)?\S*\d\S*$/u.test(words) && words.length <= LONGEST_CODE;
}

const LONGEST_CODE = 12;

/** `Objective 1: Grow`, `O2. Be liked`, `KR1.2 – Cut churn` → `Objective 1`, `O2`, `KR1.2`. */
function labelOf(name: string): readonly string[] {
  const label = /^\s*(\p{L}*[\s.#-]*\d+(?:[.,]\d+)*)\s*[:.)\u2013\u2014-](?!\d)/u.exec(name)?.[1];
  return label === undefined ? [] : [label];
}
