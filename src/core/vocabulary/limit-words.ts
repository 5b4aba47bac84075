/**
 * What heads the columns of a band that is to be held, in all languages: its lower and its upper edge; and what heads a limit
 * that stands alone. `Min` and `Max` alone may be the least and the most that were seen, or all the points there are.
 */
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
  /** One limit that says its side. */
  floor:
    "lower limit, lower threshold, floor, minimum required, required minimum, minimum requirement, regulatory minimum, minimum level, " +
    "minimum acceptable, minimum limit, min limit, min allowed, minimum allowed, min required, untergrenze, untere grenze, mindestwert, " +
    "mindestanforderung, mindestbestand, unterer grenzwert, plancher, minimum requis, minimum réglementaire, limite inférieure, " +
    "piso, mínimo requerido, mínimo exigido, límite inferior, limite inferior, minimo richiesto, limite inferiore, " +
    "ondergrens, dolna granica, dolny próg, minimum wymagane, undre gräns, nedre grense, nedre grænse, нижний предел, 下限, 下限值, 하한",
  ceiling:
    "upper limit, upper threshold, ceiling, cap, maximum allowed, max allowed, allowed maximum, maximum permitted, maximum acceptable, " +
    "maximum tolerable, max tolerable, regulatory maximum, maximum limit, max limit, not to exceed, obergrenze, obere grenze, höchstwert, " +
    "oberer grenzwert, maximal zulässig, max zulässig, plafond, maximum autorisé, maximum admissible, limite supérieure, tope, techo, " +
    "máximo permitido, máximo admisible, límite superior, limite superior, teto, máximo admissível, massimo consentito, tetto, " +
    "limite superiore, bovengrens, górna granica, górny próg, dopuszczalne maksimum, övre gräns, øvre grense, øvre grænse, " +
    "верхний предел, 上限, 上限值, 상한",
  /** One limit that does not: of churn the most, of liquidity the least. */
  either:
    "limit, limits, limit value, threshold, threshold value, critical value, risk appetite, appetite, appetite limit, risk limit, internal limit, " +
    "board limit, policy limit, regulatory limit, legal limit, statutory limit, approved limit, alert threshold, alarm threshold, " +
    "acceptance criterion, acceptance limit, permitted limit, grenzwert, grenzwerte, grenze, schwellenwert, schwelle, schwellwert, limite, " +
    "gesetzlicher grenzwert, interner grenzwert, risikoappetit, seuil, seuil d'alerte, valeur limite, limite réglementaire, appétence, " +
    "appétence au risque, umbral, límite, valor límite, límite legal, apetito de riesgo, apetito, limiar, valor limite, limite legal, " +
    "apetite a risco, apetite ao risco, soglia, valore limite, soglia di allarme, limite di legge, grenswaarde, drempel, drempelwaarde, limiet, " +
    "risicobereidheid, próg, wartość progowa, limit wewnętrzny, wartość graniczna, gränsvärde, tröskelvärde, grenseverdi, terskel, " +
    "grænseværdi, tærskelværdi, raja arvo, raja, limit hodnota, mezní hodnota, határérték, eşik, eşik değer, sınır değer, порог, предел, " +
    "пороговое значение, предельное значение, 閾値, しきい値, 限度, 阈值, 限值, 임계값, 한도, ambang batas, batas, ngưỡng, giới hạn",
  /** Beside these the least and the largest are what was seen, not what is wanted. */
  statistics:
    "mean, average, avg, median, std, stdev, std dev, standard deviation, sigma, count, n, mittelwert, durchschnitt, mittel, " +
    "standardabweichung, moyenne, médiane, écart type, media, promedio, mediana, desviación estándar, média, desvio padrão, " +
    "gemiddelde, ortalama, среднее, 平均, 平均值, 平均値, 평균, rata rata, gjennomsnitt, medelvärde, średnia, trung bình",
} as const;
