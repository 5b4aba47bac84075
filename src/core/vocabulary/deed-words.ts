/** What tells whether a line without a number is a deed or a name; only readers of single sentences ask. */

/** `obtain`, `pass`: done or not, and others do it. */
export const GETS =
  /^(?:obtain|pass|win|receive|earn|get|gain|erhalten|bestehen|bestanden|bekommen|gewinnen|obten.*|recevoir|remporter|gagner|recibir|conseguir|ganar|obter|receber|ganhar|ottenere|ricevere|behal.*|krijgen|uzysk.*|otrzym.*|zdob.*|vinn?a)$/;

/** What an English verb has behind it: `Overhaul the flow`. */
export const DETERMINERS =
  /^(?:the|an?|our|new|all|every|each|its|their|your|only|total|average|monthly|weekly)$/;

/** The last word of a metric's name, whose first may look like a verb: `Post reach`, `Share of voice`. */
export const MEASURES =
  /^(?:rate|ratio|score|volume|count|number|share|frequency|size|value|index|level|base|conversion|traffic|sessions|velocity|length|duration|percentage|adjustments|reach|quality|engagement|attendance|hours|spend|usage|depth|success|attainment|load|date)$/;

/** Participles that close a line in French, Spanish, Portuguese and Italian: `guide rédigé et publié`, `guía redactada`. */
export const DONE =
  /^(?:pubb?li[c]?|redact|redig|cre|cri|lan[cz]i?|implement|implant|migr|defin|document|realiz|realis|termin|complet|conclu|finali[sz]z?|desarroll|desenvolv|svilupp|developp|install|instal|inaugur|valid|appro?uv|approv|aprob|aprov|automati[sz]z?|digitali[sz]z?|verifi[ck]?)(?:ee?s?|[ai]d[oa]s?|[aiu]t[oaie])$/;

/** Verbs that are names of what less is better of, too, before what they count: `Open 4 shops`, but `Open tickets 4`. */
export const OPENS = /^(?:re)?(?:open|issue|take|empty)$/;

/** Verbs of what is done once, of which nobody counts how often: `commit to`, `introduced`. */
export const DEEDS =
  /^(?:commit|introduc|identif|analy[sz]|research|configur|finali[sz]|refactor|announc|consolidat|standardi[sz]|decommission|redesign|replac|upgrad|appoint|remov|enabl|adopt|renovat|verif|validat|approv|agre|eliminat|locali[sz]|translat|rewrit|retire)/;

/** What one reaches or not, of which there is no half: `Achieve carbon neutrality`. */
export const STATES = /complian|c[eo]rtifi|accredit|n[eo]utral|parity|break.?even|zertifi|konform|conform/;
