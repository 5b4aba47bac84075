/** What a proposal needs to know of a key result. */
export interface KeyResultCandidate {
  readonly key: string;
  readonly text: string;
  readonly objective?: string;
}

/** What a proposal needs to know of a KPI. */
export interface KpiCandidate {
  readonly key: string;
  readonly name: string;
  readonly unit?: string;
  readonly owner?: string;
}
