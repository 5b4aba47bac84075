/**
 * Univer comes with its fields written as calls of a helper, which finds out anew for each of them whether there is such a
 * name already: a tenth of what its calculation takes. They are plain again here, as in its sources.
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

const FIELD = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;
const ACCESSOR = /^\s*(?:get|set) (\w+)\(/gm;

/**
 * What it copies it asks for its kind four times over, by the text that stands for it, down to each number, and each cell
 * whether it holds a text. Whatever is no object is copied as it is anyway.
 */
const COPY = /(static deepClone\(value\) \{\s+)if \(!this\.isDefine\(value\)\) return value;/g;
const OBJECTS_ONLY = '$1if (value === null || typeof value !== "object") return value;';
const TEXT = 'this.getValueType(value) === "[object String]"';

/** A plain field of a name that some class answers by a getter would ask that class instead. */
const plain = (source, answered = new Set()) =>
  source
    .replaceAll(FIELD, (call, name) => (answered.has(name) ? call : `this.${name} = (`))
    .replaceAll(COPY, OBJECTS_ONLY)
    .replaceAll(TEXT, 'typeof value === "string"');

const UNIVER = path.resolve(__dirname, "../node_modules/@univerjs");

/** The names that a class of any package answers by a getter or a setter, whoever inherits it. */
function answeredNames() {
  const files = readdirSync(UNIVER).map((name) => path.join(UNIVER, name, "lib/es/index.js"));
  const sources = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
  return new Set(sources.flatMap((source) => [...source.matchAll(ACCESSOR)].map(([, name]) => name)));
}

let answered;

/** For webpack, which reads the parts with a page, too. */
module.exports = (source) => plain(source, (answered ??= answeredNames()));

/** For jest, which reads those without. */
module.exports.process = (source) => ({ code: plain(source) });
