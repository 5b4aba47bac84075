import { directionOfMetric, isToStayBetween } from "../../../src/core/parse/direction";

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
  "Back orders|Return order rate|Dead stock %|Expiry risk|MAPE|Part 1 crimes|Length of stay|Customer concentration|Gender pay gap|Freight cost per unit",
  "Adverse events|Infections per 1000 bed days|Unemployment rate|Rejected claims|Forecast deviation|Idle time|Items out of stock",
  "Resturlaub|Abgänge|Leerstandsquote|Vakanzen|Stillstand|Arbeitslosenquote|Heures sup mensuelles|Taux de turnover|Litiges et conflits|Taux de rejet",
  "Tasa de desempleo|Días de estancia|Penalizaciones|Siniestralidad laboral|Taxa de infecção|Taxa de letalidade|Taxa de glosa|Eventos adversos",
  "Tasso di turnover|Tasso di gravità|Cessazioni volontarie|Verlooppercentage|Vacaturegraad|Aantal valincidenten",
  "Personalkostenquote|Überstundenquote|Nacharbeit|Lieferverzug|Lista de espera|Mieterbeschwerden|Wärmeverluste|Wegeunfälle|Weichenstörungen",
  "Open recon items|Open Tickets|Pending action items|Negative feedback|Sentimiento negativo|Generación de residuos peligrosos",
  "HSMR|Effective tax rate|Giorni medi di incasso|Debiteurendagen|Overhead (% van omzet)|BFR (jours de CA)|決算早期化（営業日）",
  "False Positive Rate|Obsolete parts|Documents obsolètes|Messages perçus comme négatifs|Max Drawdown|Carbon footprint|Data drift|RTO (h)",
  "Energy kWh per unit|LTIFR|Spills|ESLint warnings|Timeout rate|Stress level|Taux de rebond|Vulnerabilidades críticas",
  "Wachttijd|Klachten per maand|Personeelsverloop|Openstaande facturen|Ziekteverzuim",
].flatMap((line) => line.split("|"));

/** What only sounds like it: solved, avoided, on time, or another word altogether. */
const SAYS_NOTHING = [
  "Customer satisfaction (CSAT)|Inventory turnover|Risk-adjusted return|Order backlog|Uptime|Revenue|Customers|Headcount",
  "Churn reduction|Cost savings|Time saved by automation|CO2 avoided|Incidents prevented|Issues resolved|Bugs fixed",
  "Complaint resolution rate|Defect removal efficiency|Waste recycling rate|Vulnerabilities patched|Errors corrected",
  "Exceptions cleared|Increase vacancies|On-time delivery|First-time fix rate|Real-time dashboards live|Full-time employees hired|Watch time per user|Time on site",
  "Debit cards issued|Critical Service Account Credential Rotation|Take rate|Number of crop cycles|Ventas Costa Rica",
  "Debt service coverage ratio|Exception-free invoices|Days without accident|Days since last incident|Manejo de errores|Email open rate|Costumer satisfaction",
  "Fehlerfreie Lieferungen|Vollzeitstellen besetzt|Anzahl Beschwerden beantwortet|Rechtzeitige Lieferungen",
  "% livraisons dans les délais|Rotation des stocks|Livraisons sans défaut",
  "Contratos disponibles dentro del plazo legal|Entregas a tiempo|Rotación de inventario|Servicio de cobertura de deuda",
  "Entregas no prazo|Taxa de Prevenção de Incidentes",
  "kWh generated|Tax refunds recovered|Vulnerable households reached|Warnings resolved|Stress tests passed|Calls answered within 20 s",
  "Consegne in tempo|Leveringen op tijd|Risk-adjusted return|Open source releases|Aprovechamiento de residuos|Risks mitigated|LTV:CAC|LTV / CAC|Vacancies filled|Barrierefreie Seiten|Kosteneinsparungen|Dipendenti a tempo indeterminato",
].flatMap((line) => line.split("|"));

/** What is to stay where its owner wants it, in every language; with growth or accuracy in the name more is better again. */
const TO_STAY_BETWEEN = [
  "Headcount|Stock level (units)|Inventory value|Average age|Days on hand|Forecast bias|Budget variance|Personalstand|Durchschnittsalter|Lagerbestand",
  "Effectif total|Masse salariale|Valeur du stock|Plantilla|Edad media|Nível de estoque|Dipendenti totali (FTE)|Età media|Personeelsbestand",
].flatMap((line) => line.split("|"));

test.each(TO_STAY_BETWEEN)("%s is to stay between two numbers", (name) => {
  expect(isToStayBetween(name)).toBe(true);
  expect(directionOfMetric(name)).toBeUndefined();
});

test.each([
  "Headcount growth",
  "Stock level accuracy",
  "Revenue per headcount",
  "Inventory turnover",
  "Wiping units sold",
])("%s is not", (name) => expect(isToStayBetween(name)).toBe(false));

test.each(LESS_IS_BETTER)("of %s less is better", (name) => expect(directionOfMetric(name)).toBe("at most"));

test.each(SAYS_NOTHING)("the name %s says nothing of a direction", (name) =>
  expect(directionOfMetric(name)).toBeUndefined(),
);

describe("an edge of what is to stay between two numbers has its side", () => {
  test.each(["Capex cap", "WIP limit", "Headcount ceiling", "Max stock level"])("%s is the most", (name) => {
    expect([directionOfMetric(name), isToStayBetween(name)]).toEqual(["at most", false]);
  });
  test.each(["Minimum stock level", "Headcount floor"])("%s is the least", (name) => {
    expect([directionOfMetric(name), isToStayBetween(name)]).toEqual([undefined, false]);
  });
  test("the thing itself has none", () => expect(isToStayBetween("Capex")).toBe(true));
});
