import { detectTables } from "../../../src/core/detect/detect-tables";
import { gridOf, workbookOf } from "../../kit/grid";

test.each([
  "Activity  | Plan start         | Plan duration     | Actual start      | Actual duration   | Percent complete",
  "Aktivität | Plan Start         | Plan Dauer        | Ist Start         | Ist Dauer         | Prozent abgeschlossen",
  "Aktivitet | Startdato for plan | Varighed for plan | Faktisk startdato | Faktisk varighed  | Procentdel fuldført",
  "Activité  | Début du plan      | Durée du plan     | Début réel        | Durée réelle      | Pourcentage accompli",
  "Actividad | Inicio del plan    | Duración del plan | Inicio real       | Duración real     | Porcentaje completado",
  "Atividade | Início do plano    | Duração do plano  | Início real       | Duração real      | Porcentagem concluída",
  "Attività  | Inizio piano       | Durata piano      | Inizio effettivo  | Durata effettiva  | Percentuale completata",
  "Activiteit | Geplande start    | Geplande duur     | Werkelijke start  | Werkelijke duur   | Percentage voltooid",
])("a schedule of work is no table of KPIs: %s", (headings) => {
  const sheet = gridOf({ sheet: "Planner" })`
    ${headings}
    Find a site      | 1 | 5 | 1 | 4 | 25%
    Sign the lease   | 1 | 6 | 1 | 6 | 100%
    Fit the shop out | 2 | 4 | 2 | 5 | 35%
    Open             | 4 | 8 | 4 | 6 | 10%
  `;
  expect(detectTables(workbookOf(sheet), [])).toEqual([]);
});

test("but a KPI that is a duration, and key results with a start, are measured", () => {
  const sheet = gridOf({ sheet: "KPIs" })`
    KPI                  | Owner | Start      | Due        | Target duration (days) | Actual duration (days)
    Duration of a repair | Ada   | 2026-01-01 | 2026-12-31 | 4                      | 5
    Duration of a close  | Bo    | 2026-01-01 | 2026-12-31 | 6                      | 6
  `;
  expect(detectTables(workbookOf(sheet), [])).toHaveLength(1);
});
