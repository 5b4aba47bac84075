import { DUTCH_MONTHS } from "../dutch/periods";
import { inOrder, type LanguageWords } from "../language-words";
import { NORDIC_BOUNDS } from "./bounds";

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
    months: "maneder|manader|man",
  },
  meanings: inOrder(NORDIC_BOUNDS, {
    from: "fra|fran",
    to: "pa|till|til",
    was: "idag|nu|i dag|uppgick till",
    goal: "malet|mal",
    outOf: "av|af",
    none: "ingen|inga|inget",
    not: "inte|ikke",
    raise: "oka*|forbattr*|forbedr*|øge|øke|hæv*|vax*|hoj*|voks*",
    reduce: "minsk*|sank*|sænk*|senk*|nedbring*|reduc*|reduser*|mindsk*|kutt*",
    hold: "behall*|fasthold*|opprett*",
    by: "med",
    more: "tillvaxt|økning|vekst|vækst|okning",
    per: "per|pr",
    side: "uden|utan|for|uten|som",
    until: "inden|fore|senest|senast",
    in: "av|af|om|i",
    every: "alla|alle",
    reach: "opna|na|vinn*|oppna",
    told: "okade|minskade|steg|faldt|falt|allerede|redan|bedoms",
    name: "skala fra|skala fran",
  }),
  telling: "at|den|det|*et|*ningen|*erna|att|vi",
};
