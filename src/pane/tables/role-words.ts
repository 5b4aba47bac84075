import { ROLES, type Role, type TableKind } from "../../core/model/table";

/** What a column holds, in the words of the trade. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  measure: "KPI name",
  objective: "Objective",
  keyResult: "Key result",
  "objective|keyResult": "Objective or key result",
  owner: "Owner",
  actual: "Actual",
  target: "Target",
  baseline: "Baseline",
  unit: "Unit",
  progress: "Progress",
  status: "Status",
  updated: "Last updated",
  due: "Due date",
  start: "Start date",
  cadence: "How often",
  weight: "Weight",
  comments: "Comments",
  period: "Period",
  id: "ID",
  department: "Department",
  direction: "Direction",
  confidence: "Confidence",
  parent: "Parent objective",
  "period:actual": "Actual per period",
  "period:target": "Target per period",
  "period:baseline": "Baseline per period",
  "period:progress": "Progress per period",
  "period:confidence": "Confidence per period",
};

export const NOT_USED = "Not used";

const OKR_ONLY: readonly Role[] = ["objective", "keyResult", "objective|keyResult", "confidence", "parent"];
const PERIOD_ROLES = Object.keys(ROLE_WORDS).filter((role) => role.startsWith("period:")) as Role[];

/** The roles to choose from for a column, the one it has now among them. */
export function rolesFor(kind: TableKind, hasPeriods: boolean, present: Role | undefined): readonly Role[] {
  const offered: readonly Role[] = [...ROLES, "objective|keyResult", ...(hasPeriods ? PERIOD_ROLES : [])];
  return offered.filter((role) => role === present || kind === "okr" || !OKR_ONLY.includes(role));
}
