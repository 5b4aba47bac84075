/** Green, amber and red: good, nearly good and bad. */
export type Band = "good" | "middle" | "bad";

/** What begins the parts of a text that says where green, amber and red begin; of all languages. */
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  good:
    "green, on track, grün, im plan, vert, verde, " +
    "groen, yeşil, зеленый, 绿, 绿灯, 緑, 녹색, hijau, grønn, grön, grøn, zielony, xanh, 🟢",
  middle:
    "amber, yellow, at risk, gelb, gefährdet, orange, jaune, " +
    "amarillo, amarelo, giallo, oranje, geel, sarı, желтый, 黄, 黄灯, 황색, " +
    "kuning, gul, żółty, vàng, 🟡, 🟠",
  bad:
    "red, off track, rot, rouge, rojo, vermelho, " +
    "rosso, rood, kırmızı, красный, 红, 红灯, 赤, 적색, merah, rød, röd, czerwony, đỏ, 🔴",
};

/** Letters that stand for the colours; only where they begin a part: `G >= 95 %, A 90-95 %, R < 90 %`. */
export const BAND_LETTERS: Readonly<Record<string, Band>> = { G: "good", A: "middle", Y: "middle", R: "bad" };
