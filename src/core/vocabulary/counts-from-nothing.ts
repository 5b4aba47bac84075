import type { Words } from "./language-words";
import { MEANS } from "./mean-words";

/** What of each was done since one counts: `Contrats signés`, `Stores opened`. */
export const DONE_SINCE: Readonly<Record<string, Words>> = {
  english:
    "built|closed|created|delivered|enrolled|held|hired|hires|hosted|installed|interviewed|launched|onboarded|opened|planted|published|raised|recruited|run|shipped|signed|signups|sold|sourced|trained|won",
  german:
    "abgeschlossen*|durchgeführt*|eingestellt*|eröffnet*|geschult*|gewonnen*|unterzeichnet*|veröffentlicht*|verkauft*",
  french: "conclus|formé*|gagné*|lancé*|organisé*|ouvert*|publié*|recruté*|signé*|vendu*",
  spanish: "abiert*|capacitad*|captad*|celebrad*|contratad*|firmad*|ganad*|lanzad*|publicad*|vendid*",
  portuguese: "abert*|assinad*|capacitad*|captad*|conquistad*|contratad*|lançad*|publicad*|treinad*|vendid*",
  italian: "acquisit*|apert*|assunt*|firmat*|formati|lanciat*|organizzat*|pubblicat*|vendut*",
  dutch: "aangenomen|geopend*|getekend*|getraind*|gewonnen|verkocht*",
  nordic: "anställda|avholdt*|genomförda|gennemført*|publicerade|signerade|solgt*|sålda|vunn*",
  polish: "podpisan*|pozyskan*|przeszkolon*|otwart*|sprzedan*|zatrudnion*",
};

/** What came since: `Net new ARR`, `Number of new hires`, `Neukunden`. */
export const CAME_SINCE =
  /^ (?:(?:number|no|count|anzahl|nombre|numero|aantal|antal|antall|liczba) (?:of |de |di |van )?)?(?:net )?(?:new|additional|neue[rn]?|neukunden|nouve(?:aux|lles)|nuev[oa]s|nov[oa]s|nuov[ie]|nieuwe|nya|nye|nowych|nowe|nowi) /;

/** What is told of each, or again and again, and adds up to nothing: `Trained staff, share of all`, `New users per day`. */
export const ADDS_UP_TO_NOTHING = new RegExp(
  ` (?:${MEANS}|rate|ratio|share|score|index|time|per|daily|weekly|monthly|quote|anteil|monatlich\\w*|je|pro|taux|part|par|mensuel\\w*|tasa|media|por|mensual\\w*|taxa|mensa[il]\\w*|tasso|quota|aandeel|andel\\w*|snitt\\w*|%) `,
);
