/**
 * Parts of names, folded, of rows that are kept for the books, the household or the country, and not to steer by: an income
 * statement, a budget of rent and food, what a statistical office publishes. A few among other names say nothing.
 */
export const OTHER_ROWS =
  /^(?:rent|food|transport|miete|huur)$|\b(?:cost of|expense|depreciat|amorti|tax|ebit|income|gross profit|net profit|salar|payroll|equity|liabilit|payable|receivable|insurance|grocer|utilit|gdp|inflation|unemploy|public debt|population|exports?$|imports?$|abschreib|jahresub|zins|eigenkap|verbindl|bip|arbeitsl|impot|impost|impuest|loyer|pib|chomage|desempl|despesa|gasto|alquiler|aluguel|affitto|utile|utilidad|lucro|afschrijv|belasting)|aufwand|steuer|vermogen$|inntekt/;
