import type { Bounds } from "../language-words";

export const GERMAN_BOUNDS: Bounds = {
  upTo: "bis maximal|bis auf|bis|bis zu",
  "at least": "minimal|grosser oder gleich|zumindest|ab|mindestens|mind|wenigstens|min|minimum",
  "more than":
    "mehr als|grosser als|oberhalb|hoher als|spater als|langsamer als|langer als|oberhalb von|alter als|uberschreit*|ubersteig*|uber",
  "at most": "begrenzt auf|obergrenze von|kleiner oder gleich|hochstens|maximal|max|maximum",
  "less than":
    "kleiner als|unterschreit*|kurzer als|unterschritten|weniger als|unter|schneller als|tiefer als|niedriger als|unterhalb von|geringer als|unterhalb",
  "or more": "oder besser|oder daruber|oder hoher|oder mehr|und mehr|und hoher",
  "or less": "und weniger|oder kurzer|oder besser|oder darunter|oder tiefer|oder weniger|oder niedriger",
  within: "binnen|innerhalb von|innert|innerhalb",
  between: "bereich|zwischen|bandbreite von|bereich von|bandbreite|korridor",
  and: "und",
};
