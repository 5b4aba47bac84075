import { DUTCH_MONTHS } from "../dutch/periods";
import { inOrder, type LanguageWords } from "../language-words";

/** Swedish, Danish and Norwegian: what leads to numbers is alike in them. */
export const nordic: LanguageWords = {
  decimalSeparator: ",",
  letters: /[åæø]/,
  // `augusti`, `mars` and `maj` are not among them.
  months: DUTCH_MONTHS,
  magnitudes: { 1000000: "mio|mkr", 1000000000: "miljarder|mia" },
  units: {
    "%": "prosent",
    pp: "procentpoint|procentenheter|prosentpoeng",
    points: "enheter|poeng",
    days: "dager|dage|dagar",
    hours: "timer|timmar",
    minutes: "minuter|minutter",
    weeks: "uger|uker|veckor",
    months: "måneder|manader|man",
  },
  meanings: inOrder({
    from: "fra|fran",
    to: "pa|till|til",
    was: "idag|nu|i dag",
    goal: "målet|malet|mal",
    "at least": "minst|mindst|minimum",
    "more than": "over|mer an|mer enn|mere end",
    "at most": "højst|maks|max|hogst",
    "less than": "færre end|mindre end|mindre enn|mindre an|farre an|under",
    within: "innen|inom|inden for",
    between: "mellom|mellem|mellan",
    and: "og|och",
    outOf: "av|af",
    not: "inte|ikke",
    raise: "oka*|forbattr*|forbedr*|øge|hæv*|vax*|øke|hoj*",
    reduce: "minsk*|sank*|sænk*|senk*|nedbring*|reduc*|reduser*",
    hold: "behall*|fasthold*|opprett*",
    by: "med",
    more: "økning|vekst|okning|vækst|tillvaxt",
    per: "per|pr",
    side: "uden|utan|uten|som|for",
    until: "senest|senast|inden|fore",
    in: "av|af|om|i",
    every: "alla|alle",
    reach: "opna|na|nå|vinn*",
    told: "allerede|redan|bedoms",
  }),
  telling: "*ningen|at|den|det|*et|*erna|att|vi",
};
