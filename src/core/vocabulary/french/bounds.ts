import type { Bounds } from "../language-words";

export const FRENCH_BOUNDS: Bounds = {
  upTo: "jusqu'a",
  "at least":
    "minimal*|au moins|superieur* ou ega* a|min|minimum|au minimum|a partir de|ega* ou superieur* a",
  "more than": "n'exced*|plus de|au-dessus d*|depass*|exced*|superieur* a*|au-dela d*|plus d",
  "at most":
    "au plus|plafond de|inferieur* ou ega* a|maximum|max|au maximum|limit* a|maximal*|plafonn* a|ega* ou inferieur* a",
  "less than": "au-dessous d*|moins de|sous|moins d|en-dessous d*|sous les|en dessous d*|inferieur* a*",
  "or more": "et plus|ou plus|ou davantage|ou au-dela|minimum|ou mieux",
  "or less": "au plus|ou moins|au maximum|maximum|ou en dessous|ou mieux",
  within: "dans un delai de|sous",
  between: "entre|fourchette|plage de|fourchette de|plage",
  and: "et",
};
