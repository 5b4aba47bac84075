const UNITS =
  "[%‰#$€£¥元円원件个個人次명건]|r\\$|us\\$|百分比|万元|小时|分钟|天|" +
  "percent\\w*|per cent|pct|por ?cent\\w*|pour ?cent\\w*|pro[zc]ent\\w*|porcien\\w*|y[üu]zde|процент\\w*|" +
  "num(?:ber|eric)?|n[úu]mero|nombre|anzahl|aantal|antal|liczba|count|qty|quantity|quantidade|contagem|cantidad|unidades?|units?|pcs|stück|sztuk|adet|oran|шт|количество|" +
  "ratio|rate|index|score|points|pontos|puntos|punkte|currency|money|moeda|dinero|eur|euros?|usd|dollars?|brl|gbp|chf|reais|pesos?|" +
  "days?|d[ií]as?|tage?|jours?|giorni|dagen|dni|g[üu]n|дн(?:и|ей|я)|hours?|hrs?|horas?|stunden|heures?|ore|uren|saat|час(?:ы|ов)?|" +
  "min|mins|minut\\w*|dakika|seconds?|sec|segundos?|sekunden|weeks?|semanas?|wochen|months?|meses|monate|mois|kg|kwh|tonn?es|toneladas";
const UNIT = new RegExp(`^(?:${UNITS})\\.?(?: ?/ ?\\p{L}+)?$`, "iu");

/** Whether a text is nothing but what something is counted in: `%`, `Percentage`, `dias`, `minutes/day`. */
export function isUnitWord(text: string): boolean {
  return UNIT.test(text.trim());
}
