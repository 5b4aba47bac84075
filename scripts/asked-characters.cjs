/**
 * Univer tells Chinese, Japanese and Korean characters by some twenty tables of a package that loads all thousand of its own,
 * 9 MB. Kept are those that are named where they are asked for; a table that nobody names is none, and asking for it throws.
 */
const { readFileSync } = require("node:fs");

const NAMED = new Set(readFileSync(require.resolve("cjk-regex"), "utf8").match(/\w+/g));
const HANDED_ON = /^export (?:\{ default as (\w+) \}|\* as (\w+)) from ("[^"]+");$/gm;

function asked(source, handOn) {
  return source.replace(HANDED_ON, (_, table, folder, file) =>
    NAMED.has(table ?? folder) ? handOn({ name: table ?? folder, file, isTable: folder === undefined }) : "",
  );
}

/** For webpack: the indexes with fewer lines. */
module.exports = (source) =>
  asked(source, ({ name, file, isTable }) =>
    isTable ? `export { default as ${name} } from ${file};` : `export * as ${name} from ${file};`,
  );

/** For jest: the same as CommonJS. */
module.exports.process = (source) => ({
  code: asked(
    source,
    ({ name, file, isTable }) => `exports.${name} = require(${file})${isTable ? ".default" : ""};`,
  ),
});
