import { ROLES, type Role, type TableKind } from "../../core/model/table";

/** What a column holds, in the words of the trade. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  measure: "KPI name",
  objective: "objective",
  keyResult: "key result",
  "objective|keyResult": "objective or key result",
  owner: "owner",
  actual: "actual",
  target: "target",
  baseline: "baseline",
  unit: "unit",
  progress: "progress",
  status: "status",
  updated: "last updated",
  due: "due date",
  start: "start date",
  cadence: "cadence",
  weight: "weight",
  comments: "comments",
  period: "period",
  id: "id",
  department: "department",
  direction: "direction",
  confidence: "confidence",
  parent: "parent objective",
  "period:actual": "actual of the period",
  "period:target": "target of the period",
  "period:baseline": "baseline of the period",
  "period:progress": "progress of the period",
  "period:confidence": "confidence of the period",
};

export const NOT_USED = "not used";

const OKR_ONLY: readonly Role[] = ["objective", "keyResult", "objective|keyResult", "confidence", "parent"];
const PERIOD_ROLES = Object.keys(ROLE_WORDS).filter((role) => role.startsWith("period:")) as Role[];

/** The roles to choose from for a column, the one it has now among them. */
export function rolesFor(kind: TableKind, hasPeriods: boolean, present: Role | undefined): readonly Role[] {
  const offered: readonly Role[] = [...ROLES, "objective|keyResult", ...(hasPeriods ? PERIOD_ROLES : [])];
  return offered.filter((role) => role === present || kind === "okr" || !OKR_ONLY.includes(role));
}
