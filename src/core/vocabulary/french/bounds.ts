import type { Bounds } from "../language-words";

export const FRENCH_BOUNDS: Bounds = {
  upTo: "jusqu'a",
  "at least":
    "minimal*|au moins|superieur* ou ega* a|ega* ou superieur* a|min|minimum|au minimum|a partir de",
  "more than": "plus de|au-dessus d*|depass*|exced*|superieur* a*|au-dela d*|n'exced*|plus d",
  "at most":
    "au plus|plafond de|limit* a|inferieur* ou ega* a|maximum|au maximum|max|maximal*|plafonn* a|ega* ou inferieur* a",
  "less than": "au-dessous d*|moins de|sous|moins d|en-dessous d*|sous les|en dessous d*|inferieur* a*",
  "or more": "minimum|et plus|ou plus|ou au-dela|ou davantage|ou mieux",
  "or less": "au plus|maximum|ou moins|au maximum|ou en dessous|ou mieux",
  within: "dans un delai de|sous",
  between: "entre|fourchette|plage de|fourchette de|plage",
  and: "et",
};
