/**
 * The indexes of Fluent and of its icons load all that there is, twenty thousand icons among it. For tests each part is
 * loaded when somebody asks for it.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");

/** A part whose names the index hands on one by one, in getters. */
const PART = /^const (_\w+) = require\("([^"]+)"\);$/gm;
const PART_ASKED = /return (_\w+)\./g;
/** A file all of whose names the index hands on. */
const WHOLE_FILE = /^tslib_1\.__exportStar\(require\("(\.[^"]+)"\), exports\);$/gm;
const EXPORT = /\bexports\.(\w+) = /g;

function partsWhenAsked(source) {
  const homes = new Map([...source.matchAll(PART)].map(([, part, home]) => [part, home]));
  const asked = source.replaceAll(PART_ASKED, (whole, part) =>
    homes.has(part) ? `return (${part} ??= require("${homes.get(part)}")).` : whole,
  );
  return asked.replaceAll(PART, "let $1;");
}

function fileWhenAsked(index, file) {
  const source = readFileSync(require.resolve(path.join(path.dirname(index), file)), "utf8");
  const names = new Set([...source.matchAll(EXPORT)].map(([, name]) => name));
  return `{
  let file;
  for (const name of ${JSON.stringify([...names])})
    Object.defineProperty(exports, name, { enumerable: true, get: () => (file ??= require("${file}"))[name] });
}`;
}

module.exports = {
  process: (source, index) => ({
    code: partsWhenAsked(source).replaceAll(WHOLE_FILE, (_, file) => fileWhenAsked(index, file)),
  }),
};
