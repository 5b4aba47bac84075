import type { Bounds } from "../language-words";

export const SPANISH_BOUNDS: Bounds = {
  upTo: "hasta",
  "at least": "por lo menos|minimo|al menos|como minimo|mayor o igual a|mayor o igual que",
  "more than":
    "mas de*|arriba de*|por encima de*|encima de*|rebas*|exced*|super*|superior* a*|mayor a*|mayor que|sobrepas*",
  "at most": "menor o igual a|menor o igual que|a lo sumo|como maximo|maximo",
  "less than":
    "menor a*|abajo de*|por debajo de*|baj* de*|caer por debajo de*|debajo de*|menor que|menos de*|inferior* a*",
  "or more": "o superior|o mejor|o mayor|o mas|y mas",
  "or less": "o inferior|o mejor|o menor|o menos",
  within: "dentro de|en un plazo de",
  between: "entre|en la franja de|rango de|rango",
  and: "y|e",
};
