import type { Bounds } from "../language-words";

export const NORDIC_BOUNDS: Bounds = {
  "at least": "minimalt|minst|mindst|minimum",
  "more than": "over|mer an|mer enn|mere end",
  "at most": "som mest|hogst|høyst|højst|max|maks|maximalt",
  "less than": "færre end|mindre end|mindre enn|mindre an|lagre an|farre an|under",
  within: "inom|innen|inden for",
  between: "mellem|mellom|mellan",
  and: "och|og",
};
