import type { LanguageWords } from "../language-words";

export const dutch: LanguageWords = {
  decimalSeparator: ",",
  months: "januari februari maart|mrt april mei juni juli augustus september oktober november december".split(
    " ",
  ),
  dateFillers: "op",
  periods: {
    year: "jaar",
    fiscalYear: "bj|boekjaar",
    half: "halfjaar",
    quarter: "k|kwartaal",
    month: "maand",
    week: "week|wk",
  },
  cadences: {
    7: "wekelijks",
    31: "maandelijks",
    92: "kwartaal|driemaandelijks",
    366: "jaarlijks",
  },
  noData: "n.v.t.|nvt|onbekend|n.n.b.|nog te bepalen|volgt",
};
