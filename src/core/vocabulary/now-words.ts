/**
 * What an actual may be called by when it is of, and by nothing else: `current`, `this month`, `TTM`, `aktuell`, `本月`. Normalised
 * headings carry no accents,
 * and no plural s: `thi month`.
 */
export const NOW =
  /^(?:(?:this?|last|latest|current(?:ly)?|now|today|rolling|ltm|ttm|trailing|heute|jetzt|momentan|derzeit|ce|cette|hoy|est[ae]|hoje|atual|attuale|corrente|oggi|deze|huidige?|nu|vandaag|nuvarande|navaerende|idag|dzis|ten|obecnie|mevcut|guncel|bugun|текущ\p{L}+|сегодня|сейчас)(?= |$)|diese|aktuel|actuel|quest[ao]|biezac|当前|本月|当月|現在|今月|현재|당월)/u;
