/**
 * What each observation speaks for, in log odds. Learned, not set by hand: `npm run learn` wrote this file.
 * Date: 2026-11-29. Workbooks: gathered 2026-11-27 171 with 164 tables, further 2026-11-27 45 with 74 tables, fresh 2026-11-28 37 with 7 tables, fresher 2026-11-28 23 with 10 tables, second 2026-11-28 34 with 22 tables, later 2026-11-28 33 with 2 tables, third 2026-11-28 37 with 7 tables, written 46 with 42 tables, collected 2026-11-28 40 with 33 tables, golden 171 with 142 tables, corpus 78 with 45 tables, corpus 2026-11-27 79 with 68 tables, okr 16 with 23 tables, fourth 2026-11-29 29 with 50 tables, fifth 2026-11-29 33 with 36 tables.
 * Real workbooks, five folds by repository: found per workbook 0.856, F1 0.868, offered 0.950,
 * roles 0.906, look-alikes silent 0.929.
 */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, Worth>>;
}

/** What an observation speaks for: a number in proportion to its strength, steps as far as its strength reaches. */
export type Worth = number | readonly Step[];

/** From which strength on it speaks for so much more. */
export type Step = readonly [from: number, points: number];

/** Whether a candidate is a KPI or OKR table. */
// prettier-ignore
const OURS: Weights = {
  bias: -2.73,
  weights: {
    "numbers headed target": [[0.028, 1.96], [0.134, 0.04], [0.225, 0.04], [0.312, 0.32]],
    "column of measures": [[0.174, 0.13], [0.237, 0.54], [0.329, 0.16], [0.393, 0.28], [0.542, 0.64], [0.738, 0.56]],
    "key result codes": [[0.709, 2.11]],
    "named ours": [[0.5, 1.63]],
    "names known metrics": [[0.025, 0.51], [0.138, 0.66], [0.461, 0.04], [0.542, 0.4]],
    "rows differ in magnitude": [[0.001, 0.19], [0.223, 0.71], [0.587, 0.56]],
    "heading target": [[0.12, 1.26]],
    "key results named": [[0.5, 1.09]],
    "sheet unnamed": [[0.5, 1.08]],
    "headings say kpi": [[0.5, 0.98]],
    "percent columns": [[0.118, 0.4], [0.134, 0.47], [0.161, 0.1]],
    "heading measure": [[0.625, 0.85]],
    "formats differ": [[0.559, 0.81], [0.979, 0.03]],
    "heading objective": [[0.12, 0.32], [0.64, 0.45]],
    "objective beside key result": [[0.5, 0.67]],
    "heading unit": [[0.238, 0.17], [0.646, 0.37], [0.795, 0.04]],
    "sentence columns": [[0.721, 0.56]],
    "number columns": [[0.577, 0.16], [0.738, 0.19], [0.789, 0.21]],
    "names long": [[0.253, 0.44]],
    "no name, heading target": [[0.508, 0.44]],
    "rows numbered": [[0.5, 0.43]],
    "lies period-rows": [[0.5, 0.41]],
    "mixed units": [[0.5, 0.4]],
    "heading actual": [[0.216, 0.37]],
    "rows say roles": [[0.042, 0.34]],
    "no name, named ours": [[0.5, 0.32]],
    "names codes": [[0.053, 0.27]],
    "headings understood": [[0.997, 0.23]],
    "target and actual": [[0.5, 0.21]],
    "headings known metrics": [[0.156, 0.19]],
    "heading people": [[0.459, 0.17]],
    "sheet kpi": [[0.5, 0.17]],
    "names repeat": [[0.363, 0.16]],
    "heading id": [[0.889, 0.12]],
    "no name, number columns": [[0.738, 0.08], [0.789, 0.08], [0.927, -0.06]],
    "heading definition": [[0.855, 0.06]],
    "columns many": [[0.075, 0.05]],
    "heading comments": [[0.264, 0.05]],
    "heading status": [[0.557, -0.06]],
    formulas: [[0.126, -0.1]],
    "rows many": [[0.4, -0.14]],
    "names measures, number columns": [[0.002, -0.18]],
    "heading task": [[0.213, -0.19]],
    "names with numbers": [[0.491, -0.19]],
    "text columns": [[0.123, 0.5], [0.244, -0.71]],
    "headed by looks alone": [[0.5, -0.22]],
    "lies columns": [[0.5, -0.24]],
    "date columns": [[0.074, -0.06], [0.103, -0.24]],
    "heading budget": [[0.53, -0.31]],
    "empty columns": [[0.011, -0.43]],
    "nothing measured": [[0.5, -0.48]],
    "heading due": [[0.378, -0.06], [0.738, -0.51]],
    "no name": [[0.5, -0.66]],
    "look-alike headings": [[0.151, -0.15], [0.288, -0.62], [0.475, -0.05]],
    "headings repeat": [[0.122, -1.31]],
    "small part of the sheet": [[0.5, -1.5]],
    "no name, look-alike headings": [[0.151, -0.65], [0.288, -0.88]],
    "sheet look-alike": [[0.5, -1.68]],
  },
};

/** Whether one of ours is about OKRs. */
const KIND: Weights = {
  bias: -3.98,
  weights: {
    "key result codes": 4.81,
    "key results named": 3.95,
    "levels numbered": 3.34,
    "heading objective": 1.98,
    "okr codes": 1.6,
    "sheet okr": 1.18,
    "names goals": 1.12,
    "heading keyResult": 1.1,
    "title okr": 1.09,
    "sheet objectives": 1.03,
    "heading baseline": 0.89,
    "name keyResult plain": 0.75,
    "title objectives": 0.69,
    "role objective|keyResult": 0.67,
    "heading progress": 0.66,
    "heading task": 0.63,
    "rows few": 0.61,
    "heading owner": 0.56,
    "names repeat": 0.56,
    "heading due": 0.5,
    "column of statuses": 0.49,
    "heading actual": 0.48,
    "columns many": 0.46,
    "rows say roles": 0.45,
    "heading unit": 0.44,
    "named ours": 0.44,
    "names with numbers": 0.44,
    "headings measures": 0.41,
    "names long": 0.41,
    "heading confidence": 0.38,
    "heading id": 0.38,
    "role id": 0.38,
    "header taller than body": 0.36,
    "heading parent": 0.36,
    "heading score": 0.36,
    "heading comments": 0.35,
    "objective beside key result": 0.35,
    "role actual": -0.37,
    "number columns": -0.39,
    "rows differ in magnitude": -0.4,
    "no name, number columns": -0.42,
    "mixed units": -0.44,
    "names measures": -0.44,
    "nothing measured": -0.45,
    "sheet kpi": -0.45,
    "names people": -0.48,
    "rows many": -0.5,
    "no name": -0.59,
    "periods across": -0.62,
    "heading measure": -0.72,
    "rows hundreds": -0.83,
    "name measure plain": -1.05,
  },
};

export const LEARNED_WEIGHTS = { ours: OURS, kind: KIND };
