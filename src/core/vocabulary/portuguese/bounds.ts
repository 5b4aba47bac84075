import type { Bounds } from "../language-words";

export const PORTUGUESE_BOUNDS: Bounds = {
  upTo: "ate|em ate",
  "at least": "pelo menos|no minimo|minimo|maior ou igual a|ao menos",
  "more than":
    "mais que|maior que|mais de|acima d*|passar de|alem d*|mais do que|maior do que|ultrapass*|exced*|super*|superior* a*",
  "at most": "menor ou igual a|no maximo|maximo",
  "less than":
    "menor do que|menos que|menor que|menos de|ficar abaixo d*|inferior* a*|abaixo d*|cair abaixo d*",
  "or more": "ou superior|ou maior|ou melhor|ou mais|e mais",
  "or less": "ou melhor|ou inferior|ou menor|ou menos",
  within: "dentro de|em ate|no prazo de",
  between: "entre|intervalo de|faixa de|faixa|intervalo",
  and: "e",
};
