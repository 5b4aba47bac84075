const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const folder = path.resolve(__dirname, "../src/functions");

/** Every file that declares a custom function; the metadata and the README are made from their JSDoc. */
const FUNCTION_SOURCES = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.join(folder, name))
  .filter((file) => readFileSync(file, "utf8").includes("@customfunction"))
  .sort();

module.exports = { FUNCTION_SOURCES };
