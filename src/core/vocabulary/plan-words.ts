/**
 * What was meant to be spent or earned, as a whole heading or beside words for an amount, normalised: `Planned`, `Budget YTD`. A
 * target or a goal is what somebody steers by.
 */
export const PLANNED_AMOUNT =
  /^(?:(?:ytd|total|amount|cost|annual|monthly|monto|valor|montant|importo|betrag) )?(?:plan|planned|budget|budgeted|estimate|estimated|projected|projection|forecast|geplant|presupuesto|presupuestado|proyectado|estimado|planificado|orcamento|orcado|previsto|planejado|prevu|budgete|planifie|preventivo|preventivato|pianificato|begroot|begroting|gepland|planlanan|butce|budsjett|budzet|бюджет|план)(?: (?:weekly|monthly|quarterly|annual|cumulative|total))?(?: (?:ytd|total|amount|costs?|spend|spending|expenses?|to date|monto|valor|montant|importo|betrag|[a-z]{3}))?$|^(?:预算|计划|予算|예산|계획)(?:金额|額|금액)?$/;

/** Over what names the lines of a budget: `Category`, `Cost centre`, `Partida`. */
export const BUDGET_LINE =
  /^(?:(?:budget|cost|expense|income|spend|main|sub) ?)?(?:category|subcategory|item|line item|description|account|centre|center|department|dept|phase|work package|head|kategorie|position|posten|kostenart|kostenstelle|abteilung|konto|poste|rubrique|libelle|categoria|partida|rubro|concepto|cuenta|departamento|rubrica|conta|voce|reparto|afdeling|post|rekening|kategori|kategoria|статья|категория|отдел)$|^(?:项目|科目|类别|部门|部門|費目|항목|부서)$/;

/** Over what a model is fed with: `Assumptions`, `Annahmen`, `Supuestos`. */
export const ASSUMED = /assumption|annahme|hypothese|supuesto|premissa|ipotesi|aanname|前提|假设/;

/** What a model counts with instead of what is known, normalised: `Best case`, `Low`, `Pessimistic`. */
export const SCENARIO =
  /^(?:best|worst|base|bull|bear|low|medium|mid|high|upside|downside|optimist\w*|pessimist\w*|realist\w*|conservative|aggressive|(?:most )?likely|ottimist\w*|conservador\w*)(?: (?:case|scenario|szenario))?$|^(?:scenario|szenario|escenario|cenario) \w+$/;

/** A year of which nobody knows the numbers yet, as typed: `2026E`, `FY27F`, `2028 (est.)`. */
export const ESTIMATED_YEAR = /^(?:fy ?)?(?:20)?\d\d ?\(?(?:[efp]|est\.?|forecast|proj\w*)\)?$/i;
