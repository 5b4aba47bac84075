import { DUTCH_MONTHS } from "../dutch/periods";
import { inOrder, type LanguageWords } from "../language-words";

/** Swedish, Danish and Norwegian: what leads to numbers is alike in them. */
export const nordic: LanguageWords = {
  decimalSeparator: ",",
  // `augusti`, `mars` and `maj` are not among them.
  months: DUTCH_MONTHS,
  magnitudes: { 1000000: "mio|mkr", 1000000000: "miljarder|mia" },
  units: {
    "%": "prosent",
    pp: "procentpoint|procentenheter|prosentpoeng",
    points: "enheter|poeng",
    days: "dager|dage|dagar",
    hours: "timmar|timer",
    minutes: "minuter|minutter",
    weeks: "uger|veckor|uker",
    months: "manader|måneder",
  },
  meanings: inOrder({
    from: "fra|fran",
    to: "till|pa|til",
    was: "i dag|idag|nu",
    "at least": "minst|mindst|minimum",
    "more than": "mere end|mer an|over|mer enn",
    "at most": "hogst|højst|maks|max",
    "less than": "under|farre an|mindre end|mindre an|mindre enn",
    within: "innen|inden for|inom",
    between: "mellan|mellem|mellom",
    and: "och|og",
    outOf: "av|af",
    not: "inte|ikke",
    raise: "oka*|øk*|forbedr*|øg*|forbattr*|hæv*|hoj*|vax*",
    reduce: "minsk*|sank*|sænk*|senk*|nedbring*|reduc*|reduser*",
    hold: "behall*|fasthold*|opprett*",
    by: "med",
    per: "pr|per",
    side: "som|utan|uden|uten|for",
    until: "senest|senast|fore|inden",
    in: "i|av|af|om",
    every: "alla|alle",
    reach: "na|nå|opna|vinn*",
  }),
  telling: "och|og|det|*ningen|at|vi|av|af|den|att|*erna|*et",
};
