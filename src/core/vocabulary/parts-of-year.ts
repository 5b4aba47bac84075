/** `per 1M h`, `€/t`, `je 1000 Einw.`: counted per something, and so a level on every day. */
export const UNIT_PER = /^(?:per|pro|je|par|por|pr)\b|\//i;
/** `Training hours, 24/yr`: a row may say itself that its target is that of a year. */
export const PER_YEAR =
  /\/ ?(?:yr|year|jahr|an|año|ano|anno|jaar)\b|\b(?:per (?:year|annum)|p\. ?a\.|pro jahr|par an|al año|por ano|all'anno|per jaar)/i;

/** `Execução orçamentária`, `Mittelabfluss`: a share of all that the year is to bring. */
export const SHARE_DONE =
  / (?:execuc|execut|ejecuc|avance|avanc|avanzam|umsetzungsgrad|fertigstellung|ausschopfung|mittelabfluss|completion of|progress of|works? complete|voortgang|realizacji|absor[bp])/;

/** `Deaths per 100,000`: of so many, and so a level on every day. */
export const PER_SO_MANY = /\s(?:per|pro|je|par|por|pr|na|ogni)\s+\d/i;
