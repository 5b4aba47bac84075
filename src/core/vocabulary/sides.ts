import type { Words } from "./language-words";

/**
 * What columns of directions say of the good side beside the words that functions read: `High`, `↓ is good`, `Minimize`,
 * `menor_igual`. No function carries them. A star opens its side.
 */
export const MORE_IS_GOOD: Words =
  "high|higher|more|up|upward|upwards|bigger|larger|greater|grow|growing|raise|improve|rising|ascending|maximi*|massimizz*|positiv*|" +
  "hoch|höher|mehr|steigend|steiger*|erhöh*|aufsteigend|größer|" +
  "augmenter|plus c'est mieux|plus est mieux|haut|haute|élevé|élevée|hausse|croissant|supérieur|" +
  "incrementar|más es mejor|mayor|subir|alta|alto|creciente|ascendente|aumentar|arriba|" +
  "maior|mais melhor|mais é melhor|crescente|subindo|cima|" +
  "maggiore|più è meglio|alto|rialzo|" +
  "hoger|meer|stijgend|" +
  "wyższ*|więcej|rosnąc*|wzrost|" +
  "yüksek|artan|" +
  "høyere|højere|högre|mer|stigende|" +
  "naik|tinggi|cao hơn|tăng|выше|больше|рост|" +
  "*越高越*|*越大越*|*正向*|*高いほど*|*높을수록*|*상향*";

export const LESS_IS_GOOD: Words =
  "low|lower|less|fewer|down|downward|downwards|smaller|shrink|reduce*|reduction|cut|falling|descending|minimi*|minimizz*|negativ*|négatif|inverse|inverted|reverse|" +
  "niedrig|niedriger|weniger|sinkend|senken|reduzier*|fallend|absteigend|kleiner|" +
  "réduire|diminuer|moins|bas|basse|faible|baisse|décroissant|inférieur|" +
  "reducir|reduzir|ridurre|menor|menos|meno|bajar|baja|bajo|decreciente|descendente|disminuir|abajo|" +
  "decrescente|baixa|baixo|caindo|" +
  "minore|basso|ribasso|" +
  "lager|minder|dalend|" +
  "niższ*|mniej|malejąc*|spadek|" +
  "düşük|azalan|" +
  "lavere|lägre|mindre|synkende|faldende|fallande|" +
  "turun|rendah|thấp hơn|giảm|ниже|меньше|снижение|" +
  "*越低越*|*越小越*|*逆向*|*负向*|*低いほど*|*낮을수록*|*하향*";

/** Arrows; `+` and `>` are read by the functions. */
export const MORE_SIGNS = /[↑▲⬆🔼⇧↗]/u;
export const LESS_SIGNS = /[↓▼⬇🔽⇩↘]/u;
