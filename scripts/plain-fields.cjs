/**
 * Univer comes with its fields written as calls of a helper, which finds out anew for each of them whether there is such a
 * name already: a tenth of what its calculation takes. They are plain again here, as in its sources.
 */
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

const FIELD = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;
const ACCESSOR = /^\s*(?:get|set) (\w+)\(/gm;

/**
 * Of what it copies and compares it asks the kind by the text that stands for it, several times over and down to each number.
 * What is no object is itself whatever its kind is, a list knows that it is one, and a plain object that it is plain.
 */
const COPY = /(static deepClone\(value\) \{\s+)if \(!this\.isDefine\(value\)\) return value;/g;
const PLAIN_COPY = `$1if (value === null || typeof value !== "object") return value;
		if (Object.getPrototypeOf(value) === Object.prototype) {
			const clone = {};
			for (const key of Object.keys(value)) clone[key] = Tools.deepClone(value[key]);
			return clone;
		}`;
const COMPARE = /(function isValueEqual\((\w+), (\w+)\) \{\s+)/g;
const PLAIN_COMPARE = `$1if (typeof $2 !== "object" || typeof $3 !== "object" || $2 === null || $3 === null) return $2 === $3;
	`;
const TEXT = 'this.getValueType(value) === "[object String]"';
const LIST = 'this.getValueType(value) === "[object Array]"';
const OTHER = /return (this\.getValueType\(value\) === "\[object (?:Object|Date|RegExp)\]")/g;
const OBJECTS_ONLY = 'return typeof value === "object" && value !== null && $1';

/** A look whose parts stand in another order is searched among all looks, each time anew. */
const SEARCHED =
  /(const existingId = this\._getExistingStyleId\(data\);\s+)if \(existingId\) return existingId;/g;
const KEPT = "$1if (existingId) { this._cacheMap.set(styleObject, existingId); return existingId; }";
const FOUND = "if (this._cacheMap.has(styleObject)) return this._cacheMap.get(styleObject);";
const FOUND_STILL = `const known = this._cacheMap.get(styleObject);
		if (known !== undefined && known in this._styles) return known;`;

/**
 * Each text that is drawn or calculated with may be a number, a day or a time, and is taken apart for it, each time anew. Most are
 * none of them, and stay so.
 */
const READ = "const getNumfmtParseValueFilter = (value) => {";
const READ_ONCE = `const textsThatAreNone = new Set();
const getNumfmtParseValueFilter = (value) => {
	if (textsThatAreNone.has(value)) return null;
	const read = numberDayOrTime(value);
	if (read === null && textsThatAreNone.size < 20_000) textsThatAreNone.add(value);
	return read;
};
const numberDayOrTime = (value) => {`;

/** A plain field of a name that some class answers by a getter would ask that class instead. */
const plain = (source, answered = new Set()) =>
  source
    .replaceAll(FIELD, (call, name) => (answered.has(name) ? call : `this.${name} = (`))
    .replaceAll(COPY, PLAIN_COPY)
    .replaceAll(COMPARE, PLAIN_COMPARE)
    .replaceAll(TEXT, 'typeof value === "string"')
    .replaceAll(LIST, "Array.isArray(value)")
    .replaceAll(OTHER, OBJECTS_ONLY)
    .replaceAll(SEARCHED, KEPT)
    .replaceAll(FOUND, FOUND_STILL)
    .replaceAll(READ, READ_ONCE);

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

/** What jest has kept of these packages counts no more once this file says otherwise. */
const OURS = readFileSync(__filename);
module.exports.getCacheKey = (source, file, { configString }) =>
  [OURS, source, file, configString]
    .reduce((hash, part) => hash.update(part), createHash("sha1"))
    .digest("hex");
