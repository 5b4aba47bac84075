import type { Bounds } from "../language-words";

export const DUTCH_BOUNDS: Bounds = {
  upTo: "tot|tot aan|tot en met|tot maximaal",
  "at least": "vanaf|minstens|ten minste|minimaal|min|tenminste|minimum",
  "more than": "meer dan|uitkom*|overschrijd*|overstijg*|groter dan|langer dan|boven|hoger dan",
  "at most": "hoogstens|ten hoogste|maximaal|max|maximum",
  "less than": "kleiner dan|beneden|sneller dan|korter dan|lager dan|onder|minder dan",
  "or more": "en hoger|of hoger|of beter|of meer",
  "or less": "of beter|of lager|of korter|of minder",
  within: "binnen",
  between: "tussen",
  and: "en",
};
