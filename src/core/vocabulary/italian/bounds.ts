import type { Bounds } from "../language-words";

export const ITALIAN_BOUNDS: Bounds = {
  upTo: "fino a|sino a|fino al",
  "at least": "minimo|al minimo|almeno",
  "more than": "piu d*|sopra|oltre|maggiore di|al di sopra d*|super*",
  "at most": "entro e non oltre|al massimo|massimo",
  "less than": "minore di|al di sotto d*|sotto|scend*|meno d*|inferior* a*",
  "or more": "o superiore|o oltre|o piu|e oltre|o meglio",
  "or less": "o inferiore|o meglio|o meno",
  within: "entro il|entro i|entro",
  between: "tra|fra",
  and: "ed|e",
};
