import type { Bounds } from "../language-words";

export const GERMAN_BOUNDS: Bounds = {
  upTo: "bis auf|bis|bis maximal|bis zu",
  "at least": "minimal|grosser oder gleich|zumindest|ab|mindestens|mind|wenigstens|min|minimum",
  "more than":
    "mehr als|grosser als|oberhalb|hoher als|langsamer als|langer als|oberhalb von|alter als|spater als|uberschreit*|ubersteig*|uber",
  "at most": "kleiner oder gleich|begrenzt auf|hochstens|maximal|obergrenze von|max|maximum",
  "less than":
    "kleiner als|unterschreit*|kurzer als|unter|weniger als|unterschritten|niedriger als|schneller als|tiefer als|unterhalb von|geringer als|unterhalb",
  "or more": "aufwarts|und mehr|oder mehr|oder besser|oder daruber|oder hoher|und hoher",
  "or less": "und weniger|oder weniger|oder kurzer|oder niedriger|oder tiefer|oder besser|oder darunter",
  within: "binnen|innerhalb von|innerhalb|innert",
  between: "bereich|zwischen|bandbreite|bandbreite von|bereich von|korridor",
  and: "und",
};
