import type { Bounds } from "../language-words";

export const SPANISH_BOUNDS: Bounds = {
  upTo: "hasta",
  "at least": "por lo menos|mayor o igual a|minimo|al menos|como minimo|mayor o igual que",
  "more than": "encima de*|mas de*|por encima de*|exced*|super*|superior* a*|mayor a*|mayor que|sobrepas*",
  "at most": "menor o igual que|como maximo|maximo|a lo sumo|menor o igual a",
  "less than":
    "menor a*|inferior* a*|abajo de*|por debajo de*|caer por debajo de*|baj* de*|debajo de*|menor que|menos de*",
  "or more": "o superior|o mejor|o mayor|o mas|y mas",
  "or less": "o mejor|o menor|o inferior|o menos",
  within: "dentro de|en un plazo de",
  between: "entre|rango|rango de",
  and: "y|e",
};
