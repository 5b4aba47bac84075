/**
 * Makes a workbook with random KPI rows, the same ones for the same seed: numbers, texts as people type them (some with
 * commas and quotes), blanks and dates. `node scripts/random-rows.cjs FILE [ROWS] [SEED]`.
 */
const { writeFileSync } = require("node:fs");
const { Workbook } = require("@cj-tech-master/excelts");

const HEADINGS = ["KPI", "Owner", "Baseline", "Target", "Actual", "Direction", "Start", "Due", "Last updated", "Cadence", "Notes"]; // prettier-ignore
const NUMBERS = [
  "1,250",
  "€1,200.50",
  "95 %",
  "1.2m",
  "(40)",
  "3,5 Mio",
  "n/a",
  "TBD",
  "12,",
  "five, or so",
  "",
];
const TARGETS = [
  ...NUMBERS,
  "<2",
  ">= 90 %",
  "at least 1,000",
  "10, then 20",
  "between 5 and 10",
  '"soon", maybe',
];
const DIRECTIONS = ["", "", "", "at least", "at most", "increase", "reduce", "up, please"];
const CADENCES = ["weekly", "monthly", "quarterly", "", "every 2 weeks", "now, and then"];
/** 21 November 2026. */
const AS_OF = 46347;

/** A linear congruential generator (Numerical Recipes): 0 to 1. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function randomRow(random, index) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const near = (size) => Math.round(random() * size * 100) / 100;
  const seldom = (share, other, usual) => (random() < share ? other() : usual());
  const number = (texts) => seldom(0.3, () => pick(texts), () => near(pick([1, 10, 120, 90_000]))); // prettier-ignore
  const day = (from, to) => seldom(0.12, () => pick(["", "soon", "2026-10-01", "31.10.2026"]), () => AS_OF + Math.round(from + random() * (to - from))); // prettier-ignore
  return [
    `Measure ${index + 1}${random() < 0.2 ? ", revised" : ""}`,
    "Ada Lovelace",
    seldom(0.4, () => "", () => number(NUMBERS)), // prettier-ignore
    number(TARGETS),
    number(NUMBERS),
    pick(DIRECTIONS),
    day(-200, -100),
    day(-20, 150),
    day(-150, 3),
    pick(CADENCES),
    random() < 0.3 ? 'said "fine, so far", twice' : "",
  ];
}

/** The workbook's bytes. */
async function makeRandomRows(rows, seed) {
  const workbook = new Workbook();
  const kpis = workbook.addWorksheet("KPIs");
  const random = randomNumbers(seed);
  kpis.addRow(HEADINGS);
  for (let index = 0; index < rows; index++)
    kpis.addRow(randomRow(random, index).map((value) => (value === "" ? undefined : value)));
  for (const column of [7, 8, 9]) kpis.getColumn(column).numFmt = "yyyy-mm-dd";
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

if (require.main === module) {
  const [file, rows = "500", seed = "1"] = process.argv.slice(2);
  makeRandomRows(Number(rows), Number(seed)).then((bytes) => writeFileSync(file, bytes));
}
