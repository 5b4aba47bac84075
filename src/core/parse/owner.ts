import { isBlank, isCellError, type CellValue } from "../model/cell";
import { OWNERSHIP, type Ownership } from "../model/health";
import { fold, isTooLong } from "../text/fold";
import { isNoDataText } from "./no-data";
import { wordSet } from "./word-index";

const NOBODY = wordSet((language) => language.owners?.nobody);
const TEAM = wordSet((language) => language.owners?.team);
const AND = wordSet((language) => language.owners?.and);
const GIVEN = wordSet((language) => language.owners?.given);
/** `John Smith, Jr.`, `Ada Lovelace, PhD, CFO`: what is said of the person behind the name. */
const AFTER_A_NAME = /^(?:[A-Z]{2,5}|[JS]r\.?|[A-Z][a-z]{0,2}\.? ?[A-Z][a-z]?\.?)$/;
/** `Hr. Bohl`: what is cut short is a title, not the department of that name. */
const WHOLE_WORDS = /[^\s.,'@()-]+(?![^\s,'@()-])/g;
const NAME_WORDS = /[^\s.,'@()-]+/g;

/** What parts two persons. */
const BETWEEN = /[;/&+\n]/;

/** What is in brackets tells about a person, it is nobody's name: `Ada (Finance)` → `Ada`. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
}

/**
 * `Ada Lovelace; Bob and Cy` → three; a single comma between two single words is `Lovelace, Ada`, one person. Only between
 * words something says "and": `Ed Smith` and `Y Chen` begin with a name.
 */
function splitPersons(text: string): readonly string[] {
  const joined = text
    .trim()
    .split(/\s+/)
    .map((word, at, { [at - 1]: before = ";", [at + 1]: behind }) =>
      !BETWEEN.test(before) && behind && AND.has(fold(word)) ? ";" : word,
    )
    .join(" ");
  return joined.split(BETWEEN).flatMap(splitAtCommas);
}

/** With two commas and more, or a comma between full names, each part is a person. */
function splitAtCommas(text: string): readonly string[] {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part, at, [name = ""]) => at === 0 || !(AFTER_A_NAME.test(part) || isPostOf(name, part)));
  const [first = "", second = ""] = parts;
  // `van der Berg, Jan Willem`: no given name begins with a small letter.
  const isFamilyName = !first.includes(" ") || /^[a-z\u00e0-\u00ff]/.test(first);
  // `García Márquez, José María`: the last word there is nobody's family name.
  const isGivenName = !second.includes(" ") || GIVEN.has(fold(second).split(" ").pop() ?? "");
  const isFamilyNameFirst = parts.length === 2 && (isFamilyName || isGivenName);
  return isFamilyNameFirst ? [parts.join(", ")] : parts;
}

/** `John Smith, VP Finance`: a department behind a full name is where that person works. */
function isPostOf(name: string, part: string): boolean {
  return isTeam(part) && !isTeam(name) && looksNamed(name);
}

function isTeam(name: string): boolean {
  const folded = fold(name);
  return TEAM.has(folded) || (folded.match(WHOLE_WORDS) ?? []).some((word) => TEAM.has(word));
}

function isNobody(name: string): boolean {
  return isNoDataText(name) || NOBODY.has(fold(name).replace(/[.!?]+$/, ""));
}

/** A person has two names, an initial, or an address: `Ada Lovelace`, `A. Lovelace`, `ada@example.com`. */
function looksNamed(name: string): boolean {
  return (name.match(NAME_WORDS) ?? []).length >= 2 && !/\d/.test(name);
}

function ownershipOf(persons: readonly string[], wasQualified: boolean): Ownership {
  const [first = ""] = persons;
  if (persons.length === 0) return OWNERSHIP.missing;
  if (persons.every(isTeam)) return OWNERSHIP.team;
  if (persons.length > 1) return OWNERSHIP.shared;
  return looksNamed(first) || wasQualified ? OWNERSHIP.named : OWNERSHIP.check;
}

/**
 * Who answers for a number, and whether that is one person: `Ada Lovelace` and `Lovelace, Ada` are Named,
 * `Ada / Bob` is Shared, `Finance` is Team, `TBD` is Missing, and an unknown single word is Check.
 */
export function readOwner(value: CellValue): {
  readonly ownership: Ownership;
  readonly persons: readonly string[];
} {
  if (isBlank(value) || isCellError(value) || value === 0)
    return { ownership: OWNERSHIP.missing, persons: [] };
  if (typeof value !== "string" || isTooLong(value)) return { ownership: OWNERSHIP.check, persons: [] };
  // "R&D" and "n/a" hold separators, so the whole text is asked first.
  if (isNobody(value)) return { ownership: OWNERSHIP.missing, persons: [] };
  if (TEAM.has(fold(value))) return { ownership: OWNERSHIP.team, persons: [value.trim()] };
  const plain = withoutBrackets(value.replace(/\r?\n/g, ";"));
  const persons = splitPersons(plain)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !isNobody(name));
  return { ownership: ownershipOf(persons, plain !== value), persons };
}
