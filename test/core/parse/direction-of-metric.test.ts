import { directionOfMetric } from "../../../src/core/parse/direction";

test.each([
  "Customer churn",
  "Cost per lead",
  "Defects",
  "Injuries",
  "Personalkosten",
  "Sales cycle",
  "Days sales outstanding",
  "Employee turnover",
  "Taux d'attrition",
  "Vulnerabilities open",
])("of %s less is better", (name) => expect(directionOfMetric(name)).toBe("at most"));

test.each([
  "Customer satisfaction (CSAT)", // Portuguese "custo" is cost
  "Inventory turnover",
  "Risk-adjusted return",
  "Order backlog",
  "Uptime",
  "Churn reduction",
  "Cost savings",
  "Revenue",
  "Customers",
])("the name %s says nothing of a direction", (name) => expect(directionOfMetric(name)).toBeUndefined());
