/** What may stand beside a number in its cell and leaves it what it is, or says which side of it is good; of all languages. */

/** `Goal: 95 %`, `Ist: 94 %` */
export const LABEL =
  /^(?:goal|target|aim|objective|actual|current|now|result|ziel|zielwert|soll|ist|aktuell|objectif|cible|valeur cible|réel|realise|réalisé|objetivo|meta|actual|real|obiettivo|doel|doelstelling|streefwaarde|cel|mål|hedef)\s?:\s*(?=\S)/i;
/** `99.5 % (SLA)`, `12 % [annualised]`, and the mark of a footnote. */
export const NOTE =
  /\s*[([](?:py|ly|prior year|last year|previous|prev|vorjahr|vj|n-1|ann[ée]e pr[ée]c\S*|a[ñn]o anterior|ano anterior|anno prec\S*|vorig jaar|was|baseline|basis|ist|actual|current|forecast|fcst|fc|prognose|target|goal|ziel|stretch)\b\.?[^()[\]]*[)\]]$|\s*[([]([^()[\]\d]+)[)\]]$|\s*[*†]+$|,?\s+(?:p\. ?a\.?|pro jahr|annualis[eé]d)$/i;
/** What a number may be told to be without being another one. */
export const HARMLESS =
  /^(?:annuali[sz]ed|annual|yearly|p\.? ?a\.?|ytd|year to date|mtd|qtd|est\.?|estimated?|prelim\.?|preliminary|provisional|unaudited|rolling|cumulative|cum\.?|average|avg\.?|mean|median|sla|stretch|target|goal|index|score|net|gross|group|overall|hochgerechnet|annualisiert|geschätzt|vorläufig|kumuliert|durchschnitt|annualisé|estimé|provisoire|cumulé|moyenne|anualizado|estimado|provisional|acumulado|promedio|annualizzato|stimato|media|gemiddeld|geschat)$/i;
/** What makes of the number behind or before it a floor, a ceiling. */
export const LEAST = /^(?:min|min\.|minimum|at least|mind\.|mindestens|mindest|mín\.?|mínimo|minimo)$/i;
export const MOST = /^(?:max|max\.|maximum|at most|limit|cap|höchstens|máx\.?|máximo|massimo)$/i;
/** `maintain above 90 %`, `keep < 5 %`: what is kept is the level. */
export const KEPT =
  /^(?:maintain|keep|hold|stay|remain|be)(?:\s+at)?\s+(?=[<>≤≥=]|above|below|under|over|at|between|within)/i;
/** `within 24 h`: a time that is allowed. */
export const WITHIN =
  /^(?:within|innerhalb(?: von)?|binnen|entro|dentro de|w ciągu|inom|innen|inden for)\s+(?=\d)/i;
/** What leads the first of two numbers between which something moves. */
export const WAY = /^(?:from|von|de|da|van|od|fra|från)\b/i;
