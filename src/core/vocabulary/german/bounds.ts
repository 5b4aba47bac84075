import type { Bounds } from "../language-words";

export const GERMAN_BOUNDS: Bounds = {
  upTo: "bis maximal|bis auf|bis|bis zu",
  "at least": "minimal|grosser oder gleich|zumindest|ab|mindestens|mind|wenigstens|min|minimum",
  "more than":
    "mehr als|grosser als|oberhalb|hoher als|langsamer als|langer als|oberhalb von|alter als|spater als|uberschreit*|ubersteig*|uber",
  "at most": "kleiner oder gleich|begrenzt auf|obergrenze von|hochstens|maximal|max|maximum",
  "less than":
    "kleiner als|unterschreit*|kurzer als|unter|weniger als|unterschritten|schneller als|tiefer als|niedriger als|unterhalb von|geringer als|unterhalb",
  "or more": "und mehr|oder mehr|oder besser|oder daruber|oder hoher|und hoher",
  "or less": "und weniger|oder weniger|oder niedriger|oder tiefer|oder kurzer|oder besser|oder darunter",
  within: "binnen|innerhalb von|innert|innerhalb",
  between: "bereich|zwischen|bandbreite|bandbreite von|bereich von|korridor",
  and: "und",
};
