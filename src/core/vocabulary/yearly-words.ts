/** What begins the words of a heading that speaks of a whole year, in all languages: `Annual target`, `Jahresziel`. */
export const YEARLY_WORDS =
  "annual, yearly, year, fy, full year, jahr, jährlich, gesamtjahr, annuel, année, anual, año, ano, annuale, anno, jaar, " +
  "yıl, год, roczn, rok, årlig, års, år, tahun, năm, 年, 全年, 통년, 연간, 년";
