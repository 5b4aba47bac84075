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
    to: "til|pa|till",
    was: "idag|i dag|nu",
    "at least": "minst|mindst|minimum",
    "more than": "mere end|mer an|over|mer enn",
    "at most": "hogst|maks|max|højst",
    "less than": "under|farre an|færre end|mindre an|mindre enn|mindre end",
    within: "innen|inden for|inom",
    between: "mellem|mellan|mellom",
    and: "och|og",
    outOf: "av|af",
    not: "inte|ikke",
    raise: "oka*|forbattr*|øke|forbedr*|øge|hæv*|hoj*|vax*",
    reduce: "minsk*|sank*|sænk*|senk*|nedbring*|reduc*|reduser*",
    hold: "behall*|fasthold*|opprett*",
    by: "med",
    per: "per|pr",
    side: "som|utan|uden|uten|for",
    until: "senest|senast|fore|inden",
    in: "i|av|af|om",
    every: "alla|alle",
    reach: "opna|nå|na|vinn*",
  }),
  telling: "och|og|det|*ningen|at|vi|av|af|den|att|*erna|*et",
};
