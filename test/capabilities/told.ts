/** One finding as the command prints it. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: string;
  readonly subject: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly owner?: string;
  readonly sentence: string;
  readonly next: string;
  readonly due?: string;
  readonly count?: number;
  readonly cells?: readonly string[];
}

/** The line of `inspect review`, as far as the capabilities look at it. */
export interface Told {
  readonly file: string;
  readonly answer: string;
  readonly allClear: boolean;
  readonly counts: {
    readonly health: Readonly<Record<string, number>>;
    readonly links: number;
    readonly kpis: number;
    readonly keyResults: number;
    readonly objectives: number;
  };
  readonly coverage: {
    readonly kpis: { readonly share: number | null };
    readonly objectives: { readonly share: number | null };
    readonly owners: { readonly never: number; readonly of: number };
    readonly activity: { readonly activities: number; readonly of: number };
    readonly measures: { readonly ratio: number | null; readonly band: string | null };
    readonly stretch: { readonly mean: number | null };
  };
  readonly owners: readonly { readonly name: string; readonly rows: number; readonly act: number }[];
  readonly burden: { readonly type: number; readonly confirm: number };
  readonly findings: readonly ToldFinding[];
  readonly moved: readonly {
    readonly sheet: string;
    readonly from: number;
    readonly to: number;
    readonly change: number;
  }[];
  readonly cutList: readonly { readonly cell: string; readonly reasons: readonly string[] }[];
  readonly lines: readonly { readonly severity: string }[];
  readonly cascade?: readonly {
    readonly name: string;
    readonly depth: number;
    readonly below: { readonly score: number } | null;
  }[];
  readonly lifecycle: readonly { readonly kind: string; readonly [field: string]: unknown }[];
}

/** The sentences of one rule. */
export function saying({ findings }: Told, rule: string): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ sentence }) => sentence);
}
