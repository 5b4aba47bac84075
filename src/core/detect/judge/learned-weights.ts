/**
 * What each observation speaks for, in log odds. Learned, not set by hand: `npm run learn` wrote this file.
 * Date: 2026-11-29. Workbooks: gathered 2026-11-27 171 with 164 tables, further 2026-11-27 45 with 74 tables, fresh 2026-11-28 37 with 7 tables, fresher 2026-11-28 23 with 10 tables, second 2026-11-28 34 with 22 tables, later 2026-11-28 33 with 2 tables, third 2026-11-28 37 with 7 tables, written 46 with 42 tables, collected 2026-11-28 40 with 33 tables, golden 182 with 154 tables, corpus 78 with 45 tables, corpus 2026-11-27 79 with 68 tables, okr 16 with 23 tables, fourth 2026-11-29 29 with 50 tables, fifth 2026-11-29 33 with 36 tables.
 * Real workbooks, five folds by repository: found per workbook 0.852, F1 0.872, offered 0.948,
 * roles 0.908, look-alikes silent 0.941.
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
  bias: -2.79,
  weights: {
    "numbers headed target": [[0.028, 2.27], [0.312, 0.37]],
    "column of measures": [[0.108, 0.13], [0.237, 0.52], [0.329, 0.16], [0.393, 0.38], [0.542, 0.57], [0.72, 0.61]],
    "key result codes": [[0.709, 2.16]],
    "named ours": [[0.5, 1.68]],
    "names known metrics": [[0.025, 0.65], [0.146, 0.57], [0.548, 0.4]],
    "rows differ in magnitude": [[0.001, 0.19], [0.223, 0.69], [0.595, 0.6]],
    "heading target": [[0.12, 1.34]],
    "key results named": [[0.5, 1.15]],
    "sheet unnamed": [[0.5, 1.15]],
    "headings say kpi": [[0.5, 1.06]],
    "percent columns": [[0.118, 0.51], [0.134, 0.25], [0.161, 0.18]],
    "heading measure": [[0.625, 0.84]],
    "formats differ": [[0.559, 0.63], [0.979, 0.18]],
    "heading objective": [[0.12, 0.36], [0.64, 0.34]],
    "objective beside key result": [[0.5, 0.61]],
    "number columns": [[0.591, 0.27], [0.738, 0.06], [0.789, 0.26]],
    "heading unit": [[0.238, 0.17], [0.646, 0.18], [0.795, 0.24]],
    "sentence columns": [[0.721, 0.51]],
    "rows numbered": [[0.5, 0.47]],
    "rows say roles": [[0.042, 0.43]],
    "mixed units": [[0.5, 0.4]],
    "lies period-rows": [[0.5, 0.39]],
    "names long": [[0.247, 0.36]],
    "headings understood": [[0.92, 0.25], [0.997, 0.09]],
    "no name, named ours": [[0.5, 0.32]],
    "heading actual": [[0.216, 0.27]],
    "names codes": [[0.053, 0.2]],
    "no name, heading target": [[0.508, 0.2]],
    "headings known metrics": [[0.156, 0.17]],
    "names repeat": [[0.375, 0.16]],
    "target and actual": [[0.5, 0.16]],
    "sheet kpi": [[0.5, 0.13]],
    "heading people": [[0.459, 0.1]],
    "heading definition": [[0.855, 0.09]],
    "heading owner": [[0.12, 0.09]],
    "headings measures": [[0.236, 0.09]],
    "heading id": [[0.889, 0.05], [0.96, 0.03]],
    "no name, number columns": [[0.738, 0.09], [0.789, 0.07], [0.927, -0.11]],
    "rows few": [[0.5, -0.04]],
    formulas: [[0.126, -0.07]],
    "rows many": [[0.4, -0.17]],
    "headed by looks alone": [[0.5, -0.19]],
    "names with numbers": [[0.491, -0.19]],
    "text columns": [[0.123, 0.52], [0.244, -0.72]],
    "heading task": [[0.213, -0.23]],
    "names measures, number columns": [[0.002, -0.23]],
    "lies columns": [[0.5, -0.27]],
    "heading due": [[0.378, -0.09], [0.738, -0.2]],
    "date columns": [[0.074, -0.12], [0.103, -0.19]],
    "heading budget": [[0.53, -0.38]],
    "empty columns": [[0.011, -0.46]],
    "nothing measured": [[0.5, -0.47]],
    "no name": [[0.5, -0.66]],
    "look-alike headings": [[0.151, -0.15], [0.288, -0.38], [0.475, -0.5]],
    "no name, look-alike headings": [[0.151, -0.59], [0.288, -0.55]],
    "headings repeat": [[0.122, -1.27]],
    "small part of the sheet": [[0.5, -1.5]],
    "sheet look-alike": [[0.5, -1.75]],
  },
};

/** Whether one of ours is about OKRs. */
const KIND: Weights = {
  bias: -4.04,
  weights: {
    "key result codes": 4.82,
    "key results named": 3.97,
    "levels numbered": 3.34,
    "heading objective": 1.98,
    "okr codes": 1.6,
    "sheet okr": 1.19,
    "names goals": 1.15,
    "heading keyResult": 1.12,
    "title okr": 1.09,
    "sheet objectives": 0.99,
    "heading baseline": 0.85,
    "name keyResult plain": 0.78,
    "title objectives": 0.69,
    "role objective|keyResult": 0.68,
    "heading progress": 0.67,
    "heading task": 0.67,
    "rows few": 0.61,
    "names repeat": 0.55,
    "heading owner": 0.54,
    "heading due": 0.5,
    "column of statuses": 0.49,
    "heading actual": 0.49,
    "columns many": 0.47,
    "names with numbers": 0.47,
    "named ours": 0.46,
    "heading unit": 0.44,
    "rows say roles": 0.44,
    "names long": 0.43,
    "headings measures": 0.41,
    "heading id": 0.39,
    "heading confidence": 0.38,
    "role id": 0.38,
    "header taller than body": 0.37,
    "heading parent": 0.37,
    "heading score": 0.36,
    "heading comments": 0.35,
    "text columns": 0.35,
    "role actual": -0.37,
    "number columns": -0.39,
    "rows differ in magnitude": -0.39,
    "mixed units": -0.42,
    "no name, number columns": -0.42,
    "names measures": -0.43,
    "nothing measured": -0.44,
    "sheet kpi": -0.45,
    "names people": -0.48,
    "rows many": -0.5,
    "no name": -0.58,
    "periods across": -0.62,
    "heading measure": -0.73,
    "rows hundreds": -0.83,
    "name measure plain": -1.06,
  },
};

export const LEARNED_WEIGHTS = { ours: OURS, kind: KIND };
