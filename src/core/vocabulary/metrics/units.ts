import type { UnitKind } from "./metric";

/** Unit words as they stand in a unit column or behind a number, in any of the languages. */
export const UNIT_WORDS: Readonly<Record<Exclude<UnitKind, "unknown">, string>> = {
  share: "% percent percentage pct prozent pourcent pp pts% porcentaje percentuale procent yüzde パーセント",
  money:
    "$ € £ ¥ ₹ ₺ ₽ r$ usd eur gbp chf brl inr sgd jpy cny krw try sek nok dkk pln aud cad k$ k€ m$ m€ teur t€ mio€ keur meur currency euro euros dollar dollars franken real reais lira tl 円 万円 百万円 元 万元 원 руб",
  time: "second seconds sec secs s ms minute minutes min mins hour hours hr hrs h day days d week weeks wk month months mo year years sekunde sekunden minuten stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre seconde secondes heure heures jour jours semaine semaines mois an ans segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos giorno giorni ora ore settimana settimane mese mesi dag dagen uur uren weken maanden maand gün saat dakika hafta ay saniye 日 日間 時間 分 秒 ヶ月 天 小时 分钟 일 시간 день дней час часов",
  count:
    "count # number anzahl stück stk pcs units qty nombre número numero adet aantal 件 件数 人 個 回 名 社 건 명 个 шт fte headcount items",
  points:
    "points point pts punkte score index stars star sterne note nota puan puntos pontos 点 ポイント 점 分数",
  ratio: "x ratio times :1 faktor factor veces 倍 回転",
};

/** Numbers that are written out in front of a time: `in one week`, `innerhalb von zwei Tagen`. */
export const NUMBER_WORDS =
  "a an one two three four five six seven eight nine ten twelve ein eine einer einem zwei drei vier fünf sechs sieben acht neun zehn zwölf un une deux trois quatre cinq six sept huit dix una dos tres cuatro cinco seis siete ocho diez um uma dois duas três quatro sete oito dez due tre quattro cinque sei sette otto dieci een één twee drie vier vijf zes zeven acht tien";

/** Behind one of these words stands why or how a key result is done, not what is measured. */
export const PURPOSE_WORDS: readonly string[] = [
  "in order to",
  "so that",
  "so as to",
  "to support",
  "to enable",
  "to drive",
  "to ensure",
  "to help",
  "to make",
  "to improve",
  "to increase",
  "to reduce",
  "to decrease",
  "to cut",
  "to raise",
  "which will",
  "which is",
  "enabling",
  "through",
  "via",
  "thanks to",
  "by improving",
  "by increasing",
  "by reducing",
  "by implementing",
  "by launching",
  "by building",
  "by creating",
  "by introducing",
  "by using",
  "by adding",
  "by optimizing",
  "by optimising",
  "by expanding",
  "by automating",
  "by offering",
  "by focusing",
  "by making",
  "by providing",
  "by running",
  "by moving",
  "by migrating",
  "by replacing",
  "by hiring",
  "by training",
  "by simplifying",
  "by streamlining",
  "by redesigning",
  "without",
  "while",
  "um zu",
  "damit",
  "durch",
  "afin de",
  "afin d",
  "grâce à",
  "pour que",
  "mediante",
  "a través de",
  "gracias a",
  "através de",
  "por meio de",
  "para que",
  "sem",
  "sin",
  "ohne",
  "sans",
  "indem",
  "tramite",
  "door middel van",
];

/** A key result that begins with one of these is the team's own work: its number counts the work, not a result. */
export const ACTIVITY_WORDS =
  "publish write build launch run ship implement create created document conduct develop introduce establish define design prepare organise organize host roll deliver rebrand consolidate solicit interview present shipped launched published implemented developed built set train deploy perform produce film record start begin draft plan migrate schedule attend test audit map review veröffentlichen erstellen einführen aufbauen entwickeln durchführen organisieren schulen planen umsetzen publizieren publier créer lancer développer organiser rédiger déployer former publicar crear lanzar desarrollar organizar implementar realizar ejecutar lançar criar desenvolver executar treinar pubblicare creare lanciare sviluppare";
