import { directionOfMetric } from "../../../src/core/parse/direction";

/** Names as they stand in finance teams' sheets, one language a line. */
const LESS_IS_BETTER = [
  "Customer churn|Cost per lead|Defects|Injuries|Sales cycle|Days sales outstanding|Employee turnover|Vulnerabilities open",
  "Control Exceptions|Mismatches|Discrepancies|Bottlenecks|Aging >30d|Rate Variance Rate %|Open Items|Outstanding Items",
  "Adjustments Count|Manual Reconciliations|Duplicate Records %|Open Data Issues|Reversals Processed|Reopen Count",
  "Unposted Suspense Items|Dispute Age >15d|Backlog Items|Debtor Days|Audit findings open|Past due receivables|Arrears",
  "Average handling time - mins|Queue time|Lead time|Turnaround time|Consolidation Runtime (min)|Voluntary leavers",
  "Vacancies|Sick days per FTE|Emissions (t CO2)|Refunds|Chargebacks|Stockouts|Cash burn|Opex|Write-offs|Late payments",
  "Personalkosten|Krankheitstage je FTE|Kündigungsrate|Überfällige Rechnungen|Offene Tickets|Einarbeitungszeit|Energieverbrauch",
  "Taux d'attrition|Départs volontaires|Temps moyen de réponse|Ruptures de stock|Litiges ouverts|Taux de rotation du personnel",
  "Bajas voluntarias sobre plantilla|Tiempo promedio de respuesta|Facturas vencidas|Índice de rotación|Reclamos",
  "Chamados abertos|Reclamações|Tempo médio de espera|Faturas vencidas|Desligamentos voluntários|Pedidos em atraso",
  "Costi del personale|Tempo medio di risposta|Tempi di consegna|Indebitamento|Assenze|Dimissioni volontarie",
  "Wachttijd|Klachten per maand|Personeelsverloop|Openstaande facturen|Ziekteverzuim",
].flatMap((line) => line.split("|"));

/** What only sounds like it: solved, avoided, on time, or another word altogether. */
const SAYS_NOTHING = [
  "Customer satisfaction (CSAT)|Inventory turnover|Risk-adjusted return|Order backlog|Uptime|Revenue|Customers|Headcount",
  "Churn reduction|Cost savings|Time saved by automation|CO2 avoided|Incidents prevented|Issues resolved|Bugs fixed",
  "Complaint resolution rate|Defect removal efficiency|Waste recycling rate|Vulnerabilities patched|Errors corrected",
  "Exceptions cleared|Increase vacancies|On-time delivery|First-time fix rate|Real-time dashboards live|Full-time employees hired|Watch time per user|Time on site",
  "Debit cards issued|Critical Service Account Credential Rotation|Take rate|Number of crop cycles|Ventas Costa Rica",
  "Debt service coverage ratio|Exception-free invoices|Days without accident|Email open rate|Costumer satisfaction",
  "Fehlerfreie Lieferungen|Vollzeitstellen besetzt|Anzahl Beschwerden beantwortet|Rechtzeitige Lieferungen",
  "% livraisons dans les délais|Rotation des stocks|Livraisons sans défaut",
  "Contratos disponibles dentro del plazo legal|Entregas a tiempo|Rotación de inventario|Servicio de cobertura de deuda",
  "Entregas no prazo|Taxa de Prevenção de Incidentes",
  "Consegne in tempo|Leveringen op tijd",
].flatMap((line) => line.split("|"));

test.each(LESS_IS_BETTER)("of %s less is better", (name) => expect(directionOfMetric(name)).toBe("at most"));

test.each(SAYS_NOTHING)("the name %s says nothing of a direction", (name) =>
  expect(directionOfMetric(name)).toBeUndefined(),
);
