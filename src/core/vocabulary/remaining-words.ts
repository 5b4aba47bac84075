/** What heads a column of what is still missing from a target, normalised: `Remaining`, `Noch offen`, `Reste à faire`. */
export const REMAINING_WORDS =
  "remaining|left|to go|still to go|left to go|remaining to target|amount remaining|remaining target|balance to go|balance to target|" +
  "noch offen|verbleibend|rest|noch zu erreichen|fehlt noch|restant|reste|reste a faire|reste a realiser|reste a atteindre|" +
  "restante|pendiente|faltante|por lograr|por alcanzar|falta|faltando|a realizar|rimanente|mancante|da raggiungere|" +
  "resterend|nog te gaan|nog te doen|kvar|aterstar|aterstaende|mangler|gjenstar|resterende|pozostalo|do wykonania|" +
  "kalan|осталось|остаток|残り|剩余|剩餘|남은수량|잔여";
