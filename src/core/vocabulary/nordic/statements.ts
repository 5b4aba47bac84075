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
    from: "fran|fra",
    to: "till|til|pa",
    was: "idag|nu|i dag|uppgick till",
    goal: "mal|malet",
    outOf: "av|af",
    none: "inga|inget|ingen",
    not: "inte|ikke",
    raise: "oka*|forbattr*|hoj*|forbedr*|hæv*|voks*|vax*|øge|øke",
    reduce: "sank*|mindsk*|minsk*|senk*|sænk*|kutt*|nedbring*|reduc*|reduser*",
    hold: "opprett*|fasthold*|behall*",
    by: "med",
    more: "økning|vekst|okning|vækst|tillvaxt",
    per: "per|pr",
    side: "utan|uten|for|uden|som",
    until: "inden|fore|senest|senast",
    in: "av|af|om|i",
    every: "alla|alle",
    reach: "oppna|na|opna|vinn*",
    told: "allerede|falt|okade|faldt|minskade|redan|bedoms|steg",
    name: "skala fran|skala fra",
  }),
  telling: "att|*ningen|den|det|*erna|vi|at|*et",
};
