/**
 * Makes the sample workbook from the readable data in scripts/sample: an ordinary .xlsx, formatted as somebody in
 * finance would. `node scripts/make-sample.cjs FILE` writes it to a file.
 */
const { writeFileSync } = require("node:fs");
const { Workbook } = require("@cj-tech-master/excelts");
const { BUDGET } = require("./sample/budget.cjs");
const { OBJECTIVES } = require("./sample/key-results.cjs");
const { KPIS, MONTHS } = require("./sample/kpis.cjs");

const NAVY = "FF1F3A5F";
const PALE = "FFEAF0F7";
const GREY = "FF6B7280";
const LINE = { style: "thin", color: { argb: "FFD5DCE5" } };
const DAY = "d mmm yyyy";
const BUDGET_FORMATS = [undefined, undefined, "#,##0", "#,##0", "#,##0;[Red]-#,##0", "0.0%"];

/** How the figures of a unit are written. */
const FORMATS = {
  "%": "0.0%",
  USD: "#,##0",
  days: "0",
  hours: "0.0",
  months: "0.0",
  x: '0.0"x"',
  points: "0",
  "score 1–5": "0.00",
};

const formatOf = (unit) => FORMATS[unit] ?? "#,##0";

/** Three digits of uptime matter, so it is written more finely than other percents. */
const formatOfKpi = ({ name, unit }) => (name === "Uptime" ? "0.00%" : formatOf(unit));

function writeTitle(sheet, title, subtitle) {
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = { name: "Calibri", size: 16, bold: true, color: { argb: NAVY } };
  sheet.getCell("A2").value = subtitle;
  sheet.getCell("A2").font = { name: "Calibri", size: 10, italic: true, color: { argb: GREY } };
}

function writeHeader(sheet, rowNumber, headers) {
  const row = sheet.getRow(rowNumber);
  row.height = 30;
  headers.forEach((header, index) => {
    const cell = row.getCell(index + 1);
    cell.value = header;
    cell.font = { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: NAVY } };
    cell.alignment = { vertical: "middle", wrapText: true };
    if (header instanceof Date) cell.numFmt = "mmm yy";
    if (header instanceof Date) cell.alignment = { vertical: "middle", horizontal: "right" };
  });
}

/** Writes one line; `formats` goes by position, and an empty value leaves the cell empty. */
function writeLine(sheet, rowNumber, values, formats) {
  const row = sheet.getRow(rowNumber);
  values.forEach((value, index) => {
    const cell = row.getCell(index + 1);
    if (value !== undefined && value !== "") cell.value = value;
    if (formats[index]) cell.numFmt = formats[index];
    cell.border = { bottom: LINE };
    cell.alignment = {
      vertical: "middle",
      ...(typeof value === "string" && formats[index] ? { horizontal: "right" } : {}),
    };
  });
}

function shade(sheet, rowNumber, columns) {
  for (let column = 1; column <= columns; column++)
    sheet.getRow(rowNumber).getCell(column).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: PALE },
    };
}

const setWidths = (sheet, widths) =>
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));

function writeKpis(workbook) {
  const sheet = workbook.addWorksheet("KPIs", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 4, showGridLines: false }],
    properties: { tabColor: { argb: NAVY } },
  });
  writeTitle(
    sheet,
    "Tidewater: KPI dashboard 2026",
    "Closed months, January to October. Figures in the unit named.",
  );
  writeHeader(sheet, 4, ["KPI", "Unit", "Owner", "Cadence", "Target", ...MONTHS, "Last updated"]);
  KPIS.forEach((kpi, index) => {
    const { name, unit, owner, cadence, target, actuals, updated } = kpi;
    const format = formatOfKpi(kpi);
    const figures = Array.from({ length: actuals.length + 1 }, () => format);
    writeLine(
      sheet,
      5 + index,
      [name, unit, owner, cadence, target, ...actuals, updated],
      [...Array(4), ...figures, DAY],
    );
  });
  setWidths(sheet, [33, 18, 20, 12, 13, ...MONTHS.map(() => 12.5), 16]);
}

/** A key result's figures are written as its statement speaks: `20%`, `$18K`, `4.1`. */
function formatOfKeyResult({ statement, target }) {
  if (/99\.\d+%/.test(statement)) return "0.00%";
  if (statement.includes("%")) return "0.0%";
  if (statement.includes("$")) return '"$"#,##0';
  return Number.isInteger(target) && target > 4 ? "0" : "0.0";
}

function writeKeyResults(workbook) {
  const sheet = workbook.addWorksheet("OKRs Q4", {
    views: [{ state: "frozen", ySplit: 4, showGridLines: false }],
    properties: { tabColor: { argb: "FF2E7D6B" } },
  });
  writeTitle(
    sheet,
    "Tidewater: objectives and key results, Q4 2026",
    "Reviewed every other Wednesday. Owners update their own lines.",
  );
  const headers = [
    "Stream",
    "Objective",
    "Key result",
    "Owner",
    "Baseline",
    "Now",
    "Target",
    "Start",
    "Due",
    "Updated",
    "Cadence",
    "Comment",
  ];
  writeHeader(sheet, 4, headers);
  let rowNumber = 5;
  OBJECTIVES.forEach(({ team, objective, keyResults }, index) => {
    for (const keyResult of keyResults) {
      const { statement, owner, baseline, now, target, start, due, updated, cadence, comment } = keyResult;
      const format = formatOfKeyResult(keyResult);
      const values = [
        team,
        objective,
        statement,
        owner,
        baseline,
        now,
        target,
        start,
        due,
        updated,
        cadence,
        comment,
      ];
      writeLine(sheet, rowNumber, values, [...Array(4), format, format, format, DAY, DAY, DAY]);
      if (index % 2 === 1) shade(sheet, rowNumber, headers.length);
      rowNumber += 1;
    }
  });
  setWidths(sheet, [21, 40, 52, 20, 12, 12, 12, 15, 15, 15, 13, 36]);
}

function writeBudget(workbook) {
  const sheet = workbook.addWorksheet("Budget", {
    views: [{ state: "frozen", ySplit: 4, showGridLines: false }],
  });
  writeTitle(
    sheet,
    "Tidewater: budget and actual, January to October 2026",
    "In USD. Figures from the ledger, closed 5 November.",
  );
  writeHeader(sheet, 4, ["Department", "Account", "Budget", "Actual", "Variance", "Variance %"]);
  const [first, last] = [5, 4 + BUDGET.length];
  BUDGET.forEach(({ department, account, budget, actual }, index) => {
    const row = first + index;
    const variance = { formula: `D${row}-C${row}`, result: actual - budget };
    const share = { formula: `E${row}/C${row}`, result: (actual - budget) / budget };
    writeLine(sheet, row, [department, account, budget, actual, variance, share], BUDGET_FORMATS);
  });
  writeTotal(sheet, first, last);
  setWidths(sheet, [20, 18, 14, 14, 14, 12]);
}

function writeTotal(sheet, first, last) {
  const total = (name) => BUDGET.reduce((sum, entry) => sum + entry[name], 0);
  const [budget, actual] = [total("budget"), total("actual")];
  const row = last + 1;
  const sum = (letter, result) => ({ formula: `SUM(${letter}${first}:${letter}${last})`, result });
  const share = { formula: `E${row}/C${row}`, result: (actual - budget) / budget };
  const values = ["Total", undefined, sum("C", budget), sum("D", actual), sum("E", actual - budget), share];
  writeLine(sheet, row, values, BUDGET_FORMATS);
  for (let column = 1; column <= 6; column++) {
    sheet.getRow(row).getCell(column).font = { name: "Calibri", size: 11, bold: true };
    sheet.getRow(row).getCell(column).border = { top: { style: "medium", color: { argb: NAVY } } };
  }
}

/** The workbook's bytes. */
async function makeSample() {
  const workbook = new Workbook();
  workbook.creator = "OKR Pulse";
  workbook.created = workbook.modified = new Date("2026-11-20T09:00:00Z");
  writeKpis(workbook);
  writeKeyResults(workbook);
  writeBudget(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

exports.makeSample = makeSample;

if (require.main === module)
  makeSample().then((bytes) => writeFileSync(process.argv[2] ?? "okr-pulse-sample.xlsx", bytes));
