/** Green, amber and red: good, nearly good and bad. */
export type Band = "good" | "middle" | "bad";

/** What begins the parts of a text that says where green, amber and red begin; folded, of all languages. */
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  good:
    "green, on track, grun, im plan, vert, verde, " +
    "groen, yesil, зеленый, 绿, 绿灯, 緑, 녹색, hijau, grønn, gron, grøn, zielony, xanh, 🟢",
  middle:
    "amber, yellow, at risk, gelb, gefahrdet, orange, jaune, " +
    "amarillo, amarelo, giallo, oranje, geel, sarı, желтый, 黄, 黄灯, 황색, " +
    "kuning, gul, zołty, vang, 🟡, 🟠",
  bad:
    "red, off track, rot, rouge, rojo, vermelho, " +
    "rosso, rood, kırmızı, красный, 红, 红灯, 赤, 적색, merah, rød, rod, czerwony, đo, 🔴",
};

/** Letters that stand for the colours; only where they begin a part: `G >= 95 %, A 90-95 %, R < 90 %`. */
export const BAND_LETTERS: Readonly<Record<string, Band>> = { G: "good", A: "middle", Y: "middle", R: "bad" };

/** What may stand behind a colour at the head of its column: `Green threshold`, `Grün ab`, `Vert à partir de`. */
export const BAND_EDGE_WORDS =
  "threshold, limit, value, level, from, to, until, up to, at, above, below, over, under, if, when, min, max, starts, ends, " +
  "ab, bis, von, unter, über, wenn, wert, grenze, grenzwert, schwelle, schwellwert, " +
  "à partir de, dès, jusqu'à, seuil, limite, au-dessus de, en dessous de, sous, si, " +
  "desde, hasta, a partir de, umbral, límite, menos de, más de, até, acima de, abaixo de, limiar, " +
  "da, fino a, sopra, sotto, soglia, vanaf, tot, boven, onder, grens, >, <, >=, <=, ≥, ≤, =";
