/**
 * Lists of words as the scripts of the pane hold them: what is read of a list does not change, and takes less room. A letter with
 * an accent is longer there than one without, and folded wherever these lists are read.
 */

require("./typescript.cjs");
const { normaliseHeading } = require("../src/core/text/normalise-heading.ts");

/** All texts of these files are lists of headings, which are read alike without a space behind each comma, and without accents. */
const HEADINGS = /[/\\]vocabulary[/\\]\w+[/\\]headers\.ts$/;
/** Long lists of what names say, with `|` between: of these umlauts are also read as they are typed without them. */
const NAMES = /[/\\]vocabulary[/\\](?:doubtful|good)-names\.ts$/;
const LIST = /"[^"\n]*\|[^"\n]*"/g;

const HEADING_LIST = /"[^"\n]*,[^"\n]*"/g;

/** Of headings that are read as one, `objectif, objectifs`, the first. */
function readOnce(list) {
  const firsts = new Map();
  for (const word of list.slice(1, -1).split(",")) {
    const read = normaliseHeading(word);
    if (!firsts.has(read)) firsts.set(read, word);
  }
  return `"${[...firsts.values()].join(",")}"`;
}

const withoutSpaces = (lists) => lists.replace(/(?<=\p{L}), (?=\p{L})/gu, ",");
const withoutAccent = (letter) =>
  letter
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
const withoutAccents = (lists) => lists.replace(/[^\0-\x7f]/g, withoutAccent);
const withUmlautsOnly = (lists) => lists.replace(/[^\0-\x7fäöü]/g, withoutAccent);

/** Names of metrics and words that are read as one another; what stands in patterns is in other files. */
const METRICS = /[/\\]vocabulary[/\\]metrics[/\\](?!units|guardrails|word-forms|plain-words)[\w-]+\.ts$/;

const RHYTHMS = /[/\\]vocabulary[/\\]foreign-rhythms\.ts$/;

/** The order of names says nothing: what begins alike stands together, and each but once. */
const inOrder = (list) => `"${[...new Set(list.slice(1, -1).split("|"))].sort().join("|")}"`;

/** A file of lists as it is packed; any other stays what it is. */
function packed(code, fileName) {
  if (HEADINGS.test(fileName)) return withoutAccents(withoutSpaces(code)).replace(HEADING_LIST, readOnce);
  if (METRICS.test(fileName) || RHYTHMS.test(fileName)) return withoutAccents(code);
  return NAMES.test(fileName) ? code.replace(LIST, (list) => inOrder(withUmlautsOnly(list))) : code;
}

module.exports = { packed };
