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
    raise: "oka*|forbattr*|hoj*|forbedr*|hæv*|voks*|øke|vax*|øge",
    reduce: "senk*|minsk*|sank*|mindsk*|sænk*|kutt*|nedbring*|reduc*|reduser*",
    hold: "fasthold*|opprett*|behall*",
    by: "med",
    more: "økning|vekst|okning|vækst|tillvaxt",
    per: "per|pr",
    side: "utan|uden|for|uten|som",
    until: "inden|fore|senest|senast",
    in: "av|af|om|i",
    every: "alla|alle",
    reach: "oppna|na|opna|vinn*",
    told: "allerede|minskade|falt|steg|okade|faldt|redan|bedoms",
    name: "skala fran|skala fra",
  }),
  telling: "att|den|det|*ningen|*et|*erna|vi|at",
};
