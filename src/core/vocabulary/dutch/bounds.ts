import type { Bounds } from "../language-words";

export const DUTCH_BOUNDS: Bounds = {
  upTo: "tot en met|tot maximaal|tot",
  "at least": "minstens|ten minste|minimaal|min|vanaf|tenminste|minimum",
  "more than": "meer dan|overstijg*|groter dan|hoger dan|langer dan|boven|overschrijd*",
  "at most": "hoogstens|ten hoogste|maximaal|max|maximum",
  "less than": "kleiner dan|korter dan|lager dan|beneden|sneller dan|onder|minder dan",
  "or more": "en hoger|of hoger|of beter|of meer",
  "or less": "of beter|of minder|of lager|of korter",
  within: "binnen",
  between: "tussen",
  and: "en",
};
