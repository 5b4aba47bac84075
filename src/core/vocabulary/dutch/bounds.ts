import type { Bounds } from "../language-words";

export const DUTCH_BOUNDS: Bounds = {
  upTo: "tot|tot en met|tot maximaal",
  "at least": "minstens|vanaf|ten minste|minimaal|min|tenminste|minimum",
  "more than": "meer dan|overschrijd*|overstijg*|groter dan|langer dan|boven|hoger dan",
  "at most": "hoogstens|ten hoogste|maximaal|max|maximum",
  "less than": "kleiner dan|korter dan|lager dan|beneden|sneller dan|onder|minder dan",
  "or more": "en hoger|of hoger|of beter|of meer",
  "or less": "of beter|of minder|of lager|of korter",
  within: "binnen",
  between: "tussen",
  and: "en",
};
