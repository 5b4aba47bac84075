/**
 * Tables of words as the scripts of the pane hold them: what is read of them does not change, and takes less room. The words of a
 * language stand side by side, where gzip finds what is alike, and what another word says already is left out.
 */
require("./typescript.cjs");
const path = require("node:path");
const { stemsOf } = require("../src/core/link/find-metrics.ts");
const { isWrittenTogether, normaliseHeading } = require("../src/core/text/normalise-heading.ts");

const VOCABULARY = path.resolve(__dirname, "../src/core/vocabulary");
const TABLES = new Map([
  [path.join(VOCABULARY, "header-languages.ts"), packedHeadings],
  [path.join(VOCABULARY, "metrics/metrics.ts"), packedMetrics],
]);

/** The file of such a table as it is packed; nothing for any other. */
const packedTable = (fileName) => TABLES.get(fileName)?.(require(fileName));

const isTable = (fileName) => TABLES.has(fileName);

const withoutAccents = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");

/** All texts of a row by the way to them: `{ values: { total: "sum" } }` → `values.total`, `sum`. */
const textsIn = (row, way = "") =>
  Object.entries(row).flatMap(([name, inside]) =>
    typeof inside === "string" ? [[way + name, inside]] : textsIn(inside, `${way}${name}.`),
  );

const fieldsOf = (rows) => [...new Set(rows.flatMap((row) => [...row.keys()]))];

/** In the scripts: what has no text has no field. */
function rowsOf(fields, cells) {
  return cells.map((texts) => {
    const row = {};
    fields.split(" ").forEach((field, at) => {
      const names = field.split(".");
      const last = names.pop();
      const inside = names.reduce((one, name) => one[name] || (one[name] = {}), row);
      if (texts[at]) inside[last] = texts[at];
    });
    return row;
  });
}

/** Every heading is looked up in all languages: of those that are read alike the first is enough. No list is left without any. */
function packedHeadings({ HEADER_LANGUAGES }) {
  const read = new Set();
  const firsts = ([field, list]) => {
    const words = list.split(",").map(normaliseHeading);
    const isFirst = (word) => !read.has(`${field} ${word}`) && read.add(`${field} ${word}`);
    const first = words.filter(isFirst);
    return [field, (first.length > 0 ? first : words.slice(0, 1)).join(",")];
  };
  const rows = HEADER_LANGUAGES.map((language) => new Map(textsIn(language).map(firsts)));
  const fields = fieldsOf(rows);
  const texts = rows.map((row) => fields.map((field) => row.get(field)).join("\n"));
  return `${rowsOf}
export const HEADER_LANGUAGES = rowsOf(
  ${JSON.stringify(fields.join(" "))},
  ${JSON.stringify(texts)}.map((text) => text.split("\\n")),
);`;
}

const PHRASES = /^(?:names|cues)/;

/** Which names and cues of a metric are found by no others of its own. */
function needed(metrics) {
  const names = new Set(
    metrics.flatMap(({ names }) => Object.values(names).join("|").split("|").map(normaliseHeading)),
  );
  const isNamedWithin = (name) => partsOf(name.split(" ")).some((part) => part !== name && names.has(part));
  const found = new Set();
  return ({ id }, field) =>
    (phrase) => {
      if (!PHRASES.test(field)) return true;
      const key = `${id} ${field === "cues"} ${stemsOf(phrase).join(" ")}`;
      const name = normaliseHeading(phrase);
      const isFound = found.has(key) && (field === "cues" || isNamedWithin(name));
      found.add(key);
      return !isFound || isWrittenTogether(name);
    };
}

/** All words that stand side by side. */
const partsOf = (words) =>
  words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(" ")),
  );

/** In the scripts: a metric that is called as one of its names is told by a star before it. */
function withId(metric) {
  for (const [language, names] of Object.entries(metric.names)) {
    const marked = /\*([^|]*)/.exec(names);
    if (!marked) continue;
    metric.id = marked[1];
    metric.names[language] = names.replace("*", "");
  }
  return metric;
}

/** The same as rows whose names tell the id. */
function marked(row) {
  const id = row.get("id");
  for (const [field, text] of row) {
    const names = text.split("|");
    if (!field.startsWith("names.") || !names.includes(id) || !row.delete("id")) continue;
    row.set(field, names.map((name) => (name === id ? `*${name}` : name)).join("|"));
  }
  return row;
}

function packedMetrics({ METRICS }) {
  const isNeeded = needed(METRICS);
  const rows = METRICS.map((metric) => {
    const packed = ([field, text]) => [field, text.split("|").filter(isNeeded(metric, field)).join("|")];
    return marked(new Map(textsIn(metric).map(packed)));
  });
  const fields = fieldsOf(rows);
  const texts = fields.map((field) => withoutAccents(rows.map((row) => row.get(field)).join("\n")));
  return `${rowsOf}
${withId}
const columns = ${JSON.stringify(texts)}.map((text) => text.split("\\n"));
export const METRICS = rowsOf(
  ${JSON.stringify(fields.join(" "))},
  columns[0].map((_, at) => columns.map((column) => column[at])),
).map(withId);`;
}

module.exports = { isTable, packedTable };
