import { calendarDate, dateSerial, type Period } from "../../model/period";
import type { NewContent } from "../../model/write-plan";

/** In the order in which they are offered; where there are KPIs they come first, since key results rest on them. */
export const TEMPLATES = ["both", "kpis by month", "okrs"] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** One column of a template: its heading, how wide it is in characters, and how its cells are shown. */
export interface TemplateColumn {
  readonly heading: NewContent;
  readonly width: number;
  readonly numberFormat?: string;
  /** Of a heading that is a day. */
  readonly headingFormat?: string;
}

/** A sheet with names and nothing else: every number in it is to be somebody's own. */
export interface TemplateSheet {
  readonly sheet: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly NewContent[])[];
}

const DAY = "d mmm yyyy";
const MONTHS = 12;

const KPIS: readonly (readonly [name: string, unit: string])[] = [
  ["Revenue", ""],
  ["Gross margin", "%"],
  ["Operating cash flow", ""],
  ["Days sales outstanding", "days"],
  ["Logo churn", "%"],
  ["Customer satisfaction (CSAT)", "points"],
  ["First response time", "hours"],
  ["Employee turnover", "%"],
];

const OBJECTIVES: readonly (readonly [objective: string, keyResults: readonly string[]])[] = [
  ["Grow and stay profitable", ["Raise revenue", "Raise gross margin", "Shorten days sales outstanding"]],
  [
    "Customers stay and recommend us",
    ["Lower logo churn", "Raise customer satisfaction (CSAT)", "Shorten first response time"],
  ],
  [
    "A team that delivers",
    ["Lower employee turnover", "Close the books in fewer days", "Ship more releases on time"],
  ],
];

const OWNER: TemplateColumn = { heading: "Owner", width: 18 };
const NUMBER = 12;

/** The sheets of a template for one period. */
export function sheetsOf(template: TemplateName, period: Period): readonly TemplateSheet[] {
  switch (template) {
    case "both":
      return [kpis(), okrs(period)];
    case "kpis by month":
      return [kpisByMonth(period)];
    case "okrs":
      return [okrs(period)];
  }
}

function kpis(): TemplateSheet {
  return kpiSheet([
    { heading: "Actual", width: NUMBER },
    { heading: "Updated", width: NUMBER, numberFormat: DAY },
  ]);
}

function kpisByMonth({ start }: Period): TemplateSheet {
  const { year } = calendarDate(start);
  const months = Array.from({ length: MONTHS }, (_, month): TemplateColumn => ({
    heading: dateSerial(year, month + 1, 1),
    width: 9,
    headingFormat: "mmm yy",
  }));
  return kpiSheet(months);
}

function kpiSheet(values: readonly TemplateColumn[]): TemplateSheet {
  const columns = [
    { heading: "KPI", width: 32 },
    { heading: "Unit", width: 10 },
    OWNER,
    { heading: "Target", width: NUMBER },
    ...values,
  ];
  return { sheet: "KPIs", columns, rows: KPIS.map(([name, unit]) => filled([name, unit], columns.length)) };
}

function okrs({ start, end }: Period): TemplateSheet {
  const columns = [
    { heading: "Objective", width: 30 },
    { heading: "Key result", width: 38 },
    OWNER,
    { heading: "Baseline", width: NUMBER },
    { heading: "Actual", width: NUMBER },
    { heading: "Target", width: NUMBER },
    { heading: "Start", width: NUMBER, numberFormat: DAY },
    { heading: "Due", width: NUMBER, numberFormat: DAY },
    { heading: "Updated", width: NUMBER, numberFormat: DAY },
  ];
  const rows = OBJECTIVES.flatMap(([objective, keyResults]) =>
    keyResults.map((keyResult) => [
      ...filled([objective, keyResult], columns.length - 3),
      start,
      Math.floor(end),
      undefined,
    ]),
  );
  return { sheet: "OKRs", columns, rows };
}

/** A blank cell for every column that the user is to fill. */
function filled(cells: readonly string[], length: number): readonly NewContent[] {
  return Array.from({ length }, (_, column) => (cells[column] === "" ? undefined : cells[column]));
}
