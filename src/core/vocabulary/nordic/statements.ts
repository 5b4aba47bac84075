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
    weeks: "veckor|uger|uker",
    months: "måneder|manader",
  },
  meanings: inOrder({
    from: "fra|fran",
    to: "pa|till|til",
    was: "idag|nu|i dag",
    "at least": "minst|mindst|minimum",
    "more than": "over|mer an|mer enn|mere end",
    "at most": "højst|hogst|maks|max",
    "less than": "færre end|under|farre an|mindre end|mindre an|mindre enn",
    within: "innen|inden for|inom",
    between: "mellem|mellom|mellan",
    and: "og|och",
    outOf: "av|af",
    not: "inte|ikke",
    raise: "oka*|øke|hæv*|vax*|øge|forbedr*|hoj*|forbattr*",
    reduce: "minsk*|sank*|sænk*|nedbring*|senk*|reduc*|reduser*",
    hold: "behall*|fasthold*|opprett*",
    by: "med",
    more: "økning|vekst|okning|vækst|tillvaxt",
    per: "per|pr",
    side: "uden|uten|som|for|utan",
    until: "inden|senest|senast|fore",
    in: "av|af|i|om",
    every: "alla|alle",
    reach: "opna|na|nå|vinn*",
  }),
  telling: "det|*ningen|at|vi|den|att|*erna|*et",
};
