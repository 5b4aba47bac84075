/** What heads the columns of a band that is to be held, in all languages: its lower and its upper edge. */
export const LIMIT_WORDS = {
  lower:
    "min, mini, minimum, min value, minimum value, lower limit, lower bound, lower threshold, lower, limit low, low limit, " +
    "lsl, lcl, lower spec limit, lower specification limit, lower control limit, lower tolerance, range min, band min, " +
    "von, untergrenze, untere grenze, unterer grenzwert, grenzwert unten, toleranz unten, untere toleranz, minimalwert, unten, " +
    "limite inférieure, borne inférieure, seuil inférieur, seuil bas, seuil min, borne min, " +
    "límite inferior, mínimo, valor mínimo, rango mínimo, limite inferior, faixa mínima, " +
    "limite inferiore, minimo, soglia minima, valore minimo, " +
    "ondergrens, onderlimiet, alt limit, alt sınır, en az, нижний предел, нижняя граница, мин, минимум, " +
    "下限, 下限值, 最小值, 最小値, 最低值, 하한, 하한값, 최소, 최소값, batas bawah, nedre grense, nedre gräns, nedre grænse, " +
    "dolna granica, dolny próg, giới hạn dưới",
  upper:
    "max, maxi, maximum, max value, maximum value, upper limit, upper bound, upper threshold, upper, limit high, high limit, " +
    "usl, ucl, upper spec limit, upper specification limit, upper control limit, upper tolerance, range max, band max, " +
    "bis, obergrenze, obere grenze, oberer grenzwert, grenzwert oben, toleranz oben, obere toleranz, maximalwert, oben, " +
    "limite supérieure, borne supérieure, seuil supérieur, seuil haut, seuil max, borne max, " +
    "límite superior, máximo, valor máximo, rango máximo, limite superior, faixa máxima, " +
    "limite superiore, massimo, soglia massima, valore massimo, " +
    "bovengrens, bovenlimiet, üst limit, üst sınır, en çok, верхний предел, верхняя граница, макс, максимум, " +
    "上限, 上限值, 最大值, 最大値, 最高值, 상한, 상한값, 최대, 최대값, batas atas, øvre grense, övre gräns, øvre grænse, " +
    "górna granica, górny próg, giới hạn trên",
  /** Beside these the least and the largest are what was seen, not what is wanted. */
  statistics:
    "mean, average, avg, median, std, stdev, std dev, standard deviation, sigma, count, n, mittelwert, durchschnitt, mittel, " +
    "standardabweichung, moyenne, médiane, écart type, media, promedio, mediana, desviación estándar, média, desvio padrão, " +
    "gemiddelde, ortalama, среднее, 平均, 平均值, 平均値, 평균, rata rata, gjennomsnitt, medelvärde, średnia, trung bình",
} as const;
