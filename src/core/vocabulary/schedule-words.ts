/** Over when something begins, in normalised headings: `Plan start`, `Début réel`, `Startdato for plan`. */
export const BEGINS =
  /(?:^| )(?:start\w*|begin\w*|debut|inicio|inizio|aanvang\w*|avvio|poczatek|rozpoczecie|baslangic)(?: |$)/;

/** Over how long it takes: `Actual duration`, `Ist Dauer`, `Faktisk varighed`. */
export const LASTS =
  /(?:^| )(?:duration|dauer|duree|duracion|duracao|durata|duur|varighed|varighet|varaktighet|czas trwania|sure)(?: |$)/;
