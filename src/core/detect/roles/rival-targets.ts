import { nameOf } from "./layout";
import { withoutRole, type RoleColumn } from "./role-column";

const HALF = 0.5;

/** `<= 3.5x`, `≥89%`, `min 10`, `max. 12`, `not more than 60 %`. */
const SAYS_ITS_SIDE = /^\s*(?:[<>≤≥=]|min|max|not (?:more|less|over|under|above|below)|at (?:least|most))/i;

/** Whether at least half of the texts say which side of their number is good. */
export function areSided(texts: readonly string[]): boolean {
  const sided = texts.filter((text) => SAYS_ITS_SIDE.test(text)).length;
  return sided > 0 && sided >= texts.length * HALF;
}

/** Hardly anything but small whole numbers, and not in percent. */
function counts({ evidence: { shape, header } }: RoleColumn): boolean {
  return shape.codes > HALF && !header.includes("%");
}

const HOPED_FOR = /stretch|ambiti|aspir|moonshot/i;
const PROMISED = /^\s*commit/i;
/** What is hoped for, and what will just do. */
const SET_APART = new RegExp(
  `${HOPED_FOR.source}|outstanding|excellen|m[ií]nim|\\bmin\\b|mindest|threshold|floor|plancher|seuil|umbral|soglia|drempel|m[aá]xim|\\bmax\\b|\\bbase\\b`,
  "i",
);

/** `Minimum target | Target | Stretch target`: those that no such word sets apart; of `Base target | Stretch target` the former. */
function wanted(targets: readonly RoleColumn[]): readonly RoleColumn[] {
  for (const words of [SET_APART, HOPED_FOR]) {
    const plain = targets.filter(({ evidence: { header } }) => !words.test(header));
    if (plain.length > 0) return plain;
  }
  return targets;
}

/** `Commit | Stretch`: what is promised is the target where nothing else is. */
function withPromised(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const called = (words: RegExp) =>
    columns.find(
      ({ role, evidence: { header, shape } }) => !role && shape.numbers > HALF && words.test(header),
    );
  const promised = called(HOPED_FOR) && called(PROMISED);
  return columns.map((column) => (column === promised ? { ...column, role: "target" } : column));
}

/**
 * `Objective | Annual goal | KPI | Goal | Goal`: what stands before the names is the objective's, and of two columns under one
 * heading, `0.25 | ≤25%`, the one that says its side says more. Actuals that count are held against `Goal 20`, not against `Goal in % 77 %`.
 */
export function withOwnTarget(
  columns: readonly RoleColumn[],
  textsOf: (column: number) => readonly string[],
): readonly RoleColumn[] {
  const targets = columns.filter(({ role }) => role === "target");
  const name = nameOf(columns)?.evidence.index;
  if (targets.length === 0) return withPromised(columns);
  if (targets.length < 2 || name === undefined) return columns;
  const behind = targets.filter(({ evidence: { index } }) => index > name);
  const own = wanted(behind.length > 0 ? behind : targets);
  const sided = own.filter(({ evidence: { index } }) => areSided(textsOf(index)));
  const isSaidAgain = (column: RoleColumn) =>
    sided.some((other) => other !== column && other.evidence.header === column.evidence.header);
  const counted = columns.some((column) => column.role === "actual" && counts(column)) && own.some(counts);
  const rivals = targets.filter(
    (column) =>
      !own.includes(column) ||
      (counted && column.evidence.shape.percents > HALF) ||
      (!sided.includes(column) && isSaidAgain(column)),
  );
  return columns.map((column) => withoutRole(rivals, column));
}
