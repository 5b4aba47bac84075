/** How the days of a week begin in each language, Monday first, as normalised headings have them: without accents. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  "mon tue wed thu fri sat sun",
  "mo di mi do fr sa so",
  "lun mar mer jeu ven sam dim",
  "lun mar mie jue vie sab dom",
  "seg ter qua qui sex sab dom",
  "lun mar mer gio ven sab dom",
  "ma di wo do vr za zo",
  "pon wt sr czw pt sob nd",
  "man tis ons tor fre lor son",
  "月 火 水 木 金 土 日",
  "周一 周二 周三 周四 周五 周六 周日",
  "월 화 수 목 금 토 일",
].map((days) => days.split(" "));

/** The week as a whole, behind its days, as normalised headings have it. */
export const WHOLE_WEEK: ReadonlySet<string> = new Set(
  "week,weekly,week total,week average,woche,wochenschnitt,semaine,semana,settimana,week totaal,tydzien,uge,uke,vecka,週,本周,주간".split(
    ",",
  ),
);
