import type { Bounds } from "../language-words";

export const NORDIC_BOUNDS: Bounds = {
  "at least": "minst|minimalt|mindst|minimum",
  "more than": "over|mer an|mer enn|mere end",
  "at most": "som mest|hogst|højst|max|høyst|maks|maximalt",
  "less than": "færre end|mindre end|mindre enn|mindre an|lagre an|farre an|under",
  within: "innen|inom|inden for",
  between: "mellom|mellem|mellan",
  and: "og|och",
};
