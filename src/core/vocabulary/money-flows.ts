/** What money that goes out, and money that comes in, is called above the lines of a budget; folded, `*` goes on. Sales are a department, too. */
export const SPENT =
  "expens*|expend*|cost|costs|spend|spent|spending|outflow*|outgoing*|opex|disbursement*|overhead*|ausgabe*|ausgegeben|kosten|aufwand|aufwendung*|aufwande|depense*|charges|frais|gasto*|gastado|egreso*|despesa*|saida*|custo*|uscite|uscita|spese|spesa|costi|uitgave*|lasten|besteed|wydat*|koszt*|naklad*|vydaje|kiadas*|koltseg*|utgift*|kostnad*|udgift*|omkostning*|menot|kulut|расход*|затрат*|витрат*|pengeluaran|biaya|beban|gider*|harcama*|chi phi";

export const EARNED =
  "income*|revenue*|receipt*|earning*|inflow*|incoming*|einnahme*|ertrag*|ertrage|erlos*|revenus|recette*|produits|ingreso*|receita*|rendimento*|entrada*|entrate|ricavi|inkomst*|baten|opbrengst*|przychod*|dochod*|prijmy|vynosy|bevetel*|intakt*|inntekt*|indtaegt*|tulot|доход*|выручк*|поступлен*|дохід|penghasilan|pendapatan|pemasukan|gelir*|doanh thu";

/** Written without spaces between their words. */
export const SPENT_TOGETHER = "支出|費用|费用|経費|지출|비용";
export const EARNED_TOGETHER = "収入|收入|売上|수입|매출";
