// Writes the functions' page of the README, and the help page that Excel's function wizard opens, from the same
// JSDoc that Excel shows. With --check it only tells whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import metadataGenerator from "custom-functions-metadata";
import prettier from "prettier";

const { FUNCTION_SOURCES } = createRequire(import.meta.url)("./function-sources.cjs");

const README = "README.md";
const HELP_PAGE = "src/help.html";
const [START, END] = ["<!-- functions:start -->", "<!-- functions:end -->"];

/** Every function in alphabetical order, its description taken apart. */
async function readFunctions() {
  const { metadataJson, errors } = await metadataGenerator.generateCustomFunctionsMetadata(FUNCTION_SOURCES);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions, enums } = JSON.parse(metadataJson);
  return functions.map((one) => described(one, enums)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function described({ name, description, parameters }, enums) {
  const [purpose, example = ""] = description.split("\nExample: ");
  const [formula, result] = example.split(" returns ");
  if (result === undefined) throw new Error(`OKR.${name} has no line "Example: =OKR.${name}(…) returns …".`);
  const labels = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  const signature = `OKR.${name}(${labels.join(", ")})`;
  return {
    name,
    purpose,
    formula,
    result,
    signature,
    parameters: parameters.map((one) => explained(one, enums)),
  };
}

function explained({ name, description, customEnumId }, enums) {
  const words = enums.find(({ id }) => id === customEnumId)?.values.map(({ stringValue }) => stringValue);
  return { name, meaning: words ? `${description} One of: ${words.join(", ")}.` : description };
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function markdown({ purpose, formula, result, signature, parameters }) {
  const rows = parameters.map(
    ({ name, meaning }) => `| \`${name}\` | ${escaped(meaning).replaceAll("|", "\\|")} |`,
  );
  return [
    `### \`${signature}\``,
    `${escaped(purpose)} \`${formula}\` returns \`${result}\`.`.replace(".`.", "`."),
    ["| argument | what it is |", "|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}

function helpSection({ name, purpose, formula, result, signature, parameters }) {
  const rows = parameters.map(
    ({ name, meaning }) => `<dt><code>${name}</code></dt><dd>${escaped(meaning)}</dd>`,
  );
  return `<section id="${name.toLowerCase()}"><h2>${signature}</h2><p>${escaped(purpose)}</p>
    <p><code>${escaped(formula)}</code> returns <code>${escaped(result)}</code></p><dl>${rows.join("")}</dl></section>`;
}

function helpPage(functions) {
  const contents = functions.map(({ name }) => `<li><a href="#${name.toLowerCase()}">OKR.${name}</a></li>`);
  const page = `<!doctype html><html lang="en"><head><meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width" /><title>OKR Pulse functions</title>
    <style>
      body { font: 16px/1.5 "Segoe UI", sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      ul { columns: 12rem; padding-left: 1.2rem; }
      dt { float: left; clear: left; width: 9rem; }
      dd { margin: 0 0 0.25rem 9.5rem; }
    </style></head><body><h1>OKR Pulse functions</h1>
    <p>Blank cells, n/a, TBD and errors are no data: never 0, never green.</p>
    <ul>${contents.join("")}</ul>${functions.map(helpSection).join("")}</body></html>`;
  return prettier.format(page, { parser: "html", printWidth: 110 });
}

function readmeWith(functions) {
  const readme = readFileSync(README, "utf8");
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${README} lacks the lines ${START} and ${END}.`);
  const page = functions.map(markdown).join("\n\n");
  return `${readme.slice(0, start + START.length)}\n\n${page}\n\n${readme.slice(end)}`;
}

function currentText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const functions = await readFunctions();
const pages = [
  { file: README, text: readmeWith(functions) },
  { file: HELP_PAGE, text: await helpPage(functions) },
];
const outdated = pages.filter(({ file, text }) => currentText(file) !== text);
if (process.argv.includes("--check")) {
  for (const { file } of outdated) console.error(`${file} is out of date; run: npm run document`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const { file, text } of outdated) writeFileSync(file, text);
}
