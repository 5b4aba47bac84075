/**
 * Has software that nobody here wrote judge the files that we save: `node scripts/verify.mjs [FOLDER]`. Every part is
 * optional and says what it skips: a schema check (`SCHEMA_CHECK=check.py`, else ../shared/verify/check.py), and
 * LibreOffice, which also computes 500 random rows of classic plain formulas (`SEED=2` for others) whose words must be
 * ours. FOLDER holds workbooks of one's own; ten of these are opened, changed in one cell, flagged, linked, logged,
 * frozen and cleaned.
 */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const SCHEMA_CHECK = process.env.SCHEMA_CHECK ?? "../shared/verify/check.py";
const FOLDER = process.argv[2] ?? "../shared/corpus/files";
const MOST_FILES = 10;
/** Each sheet as a .csv of its own, with the values as they are, in UTF-8. */
const EACH_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

const RECALCULATES =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>0</value></prop></item></oor:items>";
const RANDOM_ROWS = 500;
const AS_OF = "2026-11-21";

const work = mkdtempSync(path.join(tmpdir(), "verify-"));
const kept = path.join(work, "kept");
const problems = [];

const run = (command, args, options = {}) =>
  spawnSync(command, args, { encoding: "utf8", maxBuffer: 1e9, ...options });

const isThere = (command) => run("which", [command]).status === 0;

function say(what, found) {
  console.log(`${found.length === 0 ? "ok   " : "FAULT"} ${what}`);
  for (const each of found.slice(0, 10)) console.log(`      ${each}`);
  problems.push(...found);
}

/** Our own tests write the files: the sample as seven programs write it, after each action, and some of FOLDER. */
function saveFiles() {
  const open = path.join(work, "open");
  mkdirSync(open);
  const all = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];
  if (all.length === 0) console.log(`skip  workbooks of one's own: no ${FOLDER}`);
  // Spread over the folder, so that ten files are not ten of one kind.
  const chosen = all.filter((_, index) => index % Math.ceil(all.length / MOST_FILES) === 0);
  for (const name of chosen) copyFileSync(path.join(FOLDER, name), path.join(open, name));
  const env = { ...process.env, KEEP: kept, ...(chosen.length > 0 ? { OPEN: open } : {}) };
  const { status, stderr } = run("npx", ["jest", "-i", "test/laws/saved-files"], { env });
  say(
    "our own check of every saved part",
    status === 0 ? [] : stderr.split("\n").filter((line) => line.includes("●")),
  );
  return existsSync(kept) ? readdirSync(kept) : [];
}

function checkSchema(names) {
  const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
  if (!existsSync(SCHEMA_CHECK)) return console.log(`skip  the schema: no ${SCHEMA_CHECK}`);
  if (run(python, ["-c", "import lxml"]).status !== 0)
    return console.log("skip  the schema: no python3-lxml");
  for (const name of names) {
    const files = readdirSync(path.join(kept, name)).filter((file) => file !== "original.xlsx");
    const paths = ["original.xlsx", ...files].map((file) => path.join(kept, name, file));
    const { status, stdout, stderr } = run(python, [SCHEMA_CHECK, ...paths]);
    say(`the schema: ${name}`, status === 0 ? [] : (stdout + stderr).split("\n").slice(1).filter(Boolean));
  }
}

/** A profile in which files are calculated anew when they are opened, or never. */
function profileThat(recalculates) {
  const folder = path.join(work, recalculates ? "profile-anew" : "profile");
  const user = path.join(folder, "user");
  if (recalculates && !existsSync(user)) {
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, "registrymodifications.xcu"), RECALCULATES);
  }
  return `-env:UserInstallation=file://${folder}`;
}

/** The sheets of a file as LibreOffice shows them: by sheet, lines of fields. */
function shownByLibreOffice(file, recalculates = false) {
  const out = mkdtempSync(path.join(work, "csv-"));
  const profile = profileThat(recalculates);
  run("soffice", ["--headless", "--norestore", profile, "--convert-to", EACH_SHEET, "--outdir", out, file]);
  const stem = path.basename(file, ".xlsx");
  return new Map(
    readdirSync(out).map((name) => [
      name.slice(stem.length + 1, -".csv".length),
      readFileSync(path.join(out, name), "utf8").split("\n").map(fieldsOf),
    ]),
  );
}

/** Fields of a line; all but numbers stand between quotation marks. */
function fieldsOf(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field]) => field);
}

function differences(before, after) {
  const found = [];
  for (const [sheet, lines] of before)
    lines.forEach((fields, row) =>
      fields.forEach((field, column) => {
        const now = after.get(sheet)?.[row]?.[column] ?? "";
        if (field !== now && field !== "")
          found.push(`${sheet} row ${row + 1} column ${column + 1}: ${field} → ${now}`);
      }),
    );
  return found;
}

function compareInLibreOffice(names) {
  if (!isThere("soffice")) return console.log("skip  LibreOffice: it is not installed");
  for (const name of names) {
    const before = shownByLibreOffice(path.join(kept, name, "original.xlsx"));
    const again = shownByLibreOffice(path.join(kept, name, "original.xlsx"));
    const files = readdirSync(path.join(kept, name));
    // Flags of one's own workbooks may stand in columns put in between, which moves their cells.
    const states = files.filter((file) =>
      (files.includes("changed.xlsx") ? /^changed\./ : /^(flags|freeze)\./).test(file),
    );
    for (const state of states) {
      const passing = new Set(differences(before, again).map((one) => one.split(":")[0]));
      const found = differences(before, shownByLibreOffice(path.join(kept, name, state)));
      const real = found.filter((one) => !passing.has(one.split(":")[0]));
      say(
        `LibreOffice shows the same cells: ${name}, ${state}`,
        before.size === 0 ? ["it shows nothing"] : real,
      );
    }
  }
}

/** By heading of ours, the words down its column. */
function ourWords(sheets) {
  const [lines = []] = sheets.values();
  return ["Health", "Staleness"].flatMap((heading) => {
    const column = (lines[0] ?? []).findIndex((field) => field?.replaceAll('"', "") === heading);
    const words = lines.slice(1, RANDOM_ROWS + 1).map((fields) => fields[column]?.replaceAll('"', ""));
    return column === -1 ? [] : words.map((word, row) => `${heading}, row ${row + 2}: ${word}`);
  });
}

/** LibreOffice computes the classic plain formulas by itself; its words must be those of our functions. */
function compareRandomRows() {
  if (!isThere("soffice")) return console.log("skip  random rows: LibreOffice is not installed");
  const [rows, functions, classic] = ["rows", "functions", "classic"].map((name) =>
    path.join(work, `${name}.xlsx`),
  );
  run("node", ["scripts/random-rows.cjs", rows, String(RANDOM_ROWS), process.env.SEED ?? "1"]);
  const write = ["-r", "./scripts/typescript.cjs", "src/inspect.ts", "write", rows];
  run("node", [...write, functions, "--as-of", AS_OF]);
  run("node", [...write, classic, "--as", "classic", "--as-of", AS_OF]);
  const ours = ourWords(shownByLibreOffice(functions));
  const theirs = ourWords(shownByLibreOffice(classic, true));
  const word = (line = "") => line.slice(line.indexOf(":") + 2);
  // A plain formula does not read every text; then it says so.
  const abstains = (line) => word(line) === "Check inputs";
  const found = ours.flatMap((line, index) =>
    line === theirs[index] || abstains(theirs[index]) ? [] : [`${line} | ${word(theirs[index])}`],
  );
  const abstained = ours.filter((line, index) => line !== theirs[index] && abstains(theirs[index])).length;
  say(
    `LibreOffice computes our words from plain formulas: ${ours.length} cells of ${RANDOM_ROWS} random rows, ${abstained} abstain`,
    ours.length === 2 * RANDOM_ROWS ? found : [`only ${ours.length} cells were found`],
  );
}

const names = saveFiles();
checkSchema(names);
compareInLibreOffice(names);
compareRandomRows();
rmSync(work, { recursive: true, force: true });
console.log(problems.length === 0 ? "\nnothing found" : `\n${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
