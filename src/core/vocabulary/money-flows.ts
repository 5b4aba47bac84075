/**
 * How words begin that money which goes out, or comes in, is called by above the lines of a budget; folded. Sales are a department,
 * and `Spenden` come in.
 */
export const SPENT =
  "expen|costs? |cost[ei] |spent|spend |spending|outflow|outgoing|opex|ausga|ausgegeben|kosten|aufwa|aufwend|depense|charges|frais|gasto|gastad|egreso|despesa|saida|custos? |uscit|spes[ae]|uitgave|lasten|wydat|koszt|utgift|udgift|kostnad|расход|затрат|pengeluaran|biaya|gider";
export const EARNED =
  "income|revenu|receipt|earning|inflow|einnahm|ertrag|erlos|recette|produits|ingreso|receita|entrad|entrate|ricavi|inkomst|baten|przychod|dochod|intakt|inntekt|доход|выручк|penghasilan|pendapatan|pemasukan|gelir";

/** Written without spaces between their words. */
export const SPENT_TOGETHER = "支出|費用|费用|経費|지출";
export const EARNED_TOGETHER = "収入|收入|수입";
