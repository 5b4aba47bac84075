/** Green, amber and red: good, nearly good and bad. */
export type Band = "good" | "middle" | "bad";

/** What heads the columns, or begins the parts of a text, that say where green, amber and red begin; of all languages. */
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  good:
    "green, green threshold, on track, grün, schwelle grün, im plan, vert, seuil vert, verde, umbral verde, limite verde, " +
    "soglia verde, groen, yeşil, зеленый, 绿, 绿灯, 緑, 녹색, hijau, grønn, grön, grøn, zielony, xanh, 🟢",
  middle:
    "amber, yellow, amber threshold, yellow threshold, at risk, gelb, schwelle gelb, gefährdet, orange, jaune, seuil orange, " +
    "amarillo, umbral amarillo, amarelo, limite amarelo, giallo, soglia gialla, oranje, geel, sarı, желтый, 黄, 黄灯, 황색, " +
    "kuning, gul, żółty, vàng, 🟡, 🟠",
  bad:
    "red, red threshold, off track, rot, schwelle rot, rouge, seuil rouge, rojo, umbral rojo, vermelho, limite vermelho, " +
    "rosso, soglia rossa, rood, kırmızı, красный, 红, 红灯, 赤, 적색, merah, rød, röd, czerwony, đỏ, 🔴",
};

/** Letters that stand for the colours; only where they begin a part: `G >= 95 %, A 90-95 %, R < 90 %`. */
export const BAND_LETTERS: Readonly<Record<string, Band>> = { G: "good", A: "middle", Y: "middle", R: "bad" };
