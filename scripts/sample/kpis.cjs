/**
 * The KPIs of Tidewater, an invented software company with 210 people, as of November 2026: lead velocity stands 15 %
 * above its target, and nearly everything on this sheet looks healthy.
 */

/** The months with figures; November is not closed yet. */
exports.MONTHS = Array.from({ length: 10 }, (_, month) => new Date(Date.UTC(2026, month, 1)));

const kpi = (name, unit, owner, cadence, target, actuals, updated) => ({
  name,
  unit,
  owner,
  cadence,
  target,
  actuals: actuals.split(" ").map(Number),
  updated: new Date(`${updated}T00:00:00Z`),
});

/** Name, unit, owner, cadence, target, January to October, last updated. Percents are fractions. */
exports.KPIS = [
  kpi("Lead velocity", "leads / month", "Dana Whitfield", "monthly", 400, "352 361 374 380 398 407 421 436 449 460", "2026-11-18"),
  kpi("Pipeline coverage", "x", "Dana Whitfield", "monthly", 3, "2.7 2.8 2.8 2.9 3 3.1 3.1 3.2 3.3 3.4", "2026-11-04"),
  kpi("Win rate", "%", "Marcus Oyelaran", "monthly", 0.24, "0.21 0.22 0.22 0.23 0.22 0.23 0.24 0.24 0.25 0.25", "2026-11-05"),
  kpi("Sales cycle", "days", "Marcus Oyelaran", "monthly", 48, "56 55 55 53 52 51 50 49 48 47", "2026-11-05"),
  kpi("Average contract value", "USD", "Marcus Oyelaran", "monthly", 26000, "18200 18900 19400 20100 21300 22000 22800 23500 24100 24400", "2026-11-05"),
  kpi("Monthly recurring revenue", "USD", "Priya Raman", "monthly", 2150000, "1782000 1815000 1846000 1889000 1930000 1968000 2011000 2054000 2101000 2163000", "2026-11-03"),
  kpi("Net revenue retention", "%", "Priya Raman", "monthly", 1.08, "1.05 1.05 1.06 1.06 1.07 1.07 1.08 1.08 1.09 1.09", "2026-11-03"),
  kpi("Gross margin", "%", "Priya Raman", "monthly", 0.77, "0.741 0.745 0.752 0.756 0.76 0.763 0.768 0.771 0.774 0.776", "2026-11-03"),
  kpi("CAC payback", "months", "Priya Raman", "monthly", 14, "17.5 17.1 16.6 16.2 15.8 15.4 15.1 14.7 14.3 13.9", "2026-11-03"),
  kpi("Days sales outstanding", "days", "Priya Raman", "monthly", 42, "49 48 48 46 47 45 44 43 44 43", "2026-11-03"),
  kpi("Logo churn", "%", "Ines Carvalho", "monthly", 0.018, "0.023 0.022 0.022 0.021 0.021 0.02 0.019 0.019 0.018 0.018", "2026-11-06"),
  kpi("Customer satisfaction (CSAT)", "score 1–5", "Ines Carvalho", "monthly", 4.3, "4.08 4.1 4.12 4.15 4.18 4.2 4.26 4.31 4.36 4.4", "2026-11-06"),
  kpi("Net promoter score", "points", "Ines Carvalho", "quarterly", 40, "31 31 31 34 34 34 38 38 38 41", "2026-10-12"),
  kpi("First response time", "hours", "Tomasz Zielinski", "weekly", "<2h", "3.6 3.4 3.3 3.1 2.8 2.6 2.4 2.2 2 1.9", "2026-11-18"),
  kpi("Mean time to resolve", "hours", "Tomasz Zielinski", "weekly", 9, "14.2 13.8 12.9 12.1 11.6 11 10.4 9.8 9.3 8.8", "2026-11-18"),
  kpi("Uptime", "%", "Wei Nakamura", "monthly", 0.999, "0.9989 0.9991 0.9992 0.999 0.9993 0.9992 0.9994 0.9993 0.9995 0.9995", "2026-11-02"),
  kpi("Release frequency", "releases / month", "Wei Nakamura", "monthly", 8, "5 5 6 6 7 7 8 8 9 9", "2026-11-02"),
  kpi("Employee turnover", "%", "Sofia Lindqvist", "quarterly", 0.1, "0.124 0.124 0.121 0.115 0.115 0.112 0.108 0.108 0.105 0.104", "2026-07-06"),
]; // prettier-ignore
