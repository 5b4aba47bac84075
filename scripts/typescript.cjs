/**
 * Lets Node run the project's TypeScript directly: `node -r ./scripts/typescript.cjs src/inspect.ts`.
 * Each file is only translated, never type-checked (`npm run types` does that): some hundred files in half a second, and
 * from then on as they were translated before, in `.cache/typescript`.
 */
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const CACHE = path.resolve(__dirname, "../.cache/typescript");
const { version: TRANSLATOR } = require("@swc/core/package.json");

function translate(module, fileName) {
  const source = readFileSync(fileName, "utf8");
  const key = createHash("sha1").update(`${TRANSLATOR} ${fileName}\n${source}`).digest("hex");
  module._compile(kept(`${key}.js`) ?? keep(`${key}.js`, translated(source, fileName)), fileName);
}

function kept(name) {
  try {
    return readFileSync(path.join(CACHE, name), "utf8");
  } catch {
    return undefined;
  }
}

/** Whole or not at all: other processes may read it at the same time. */
function keep(name, code) {
  const half = path.join(CACHE, `${name}.${process.pid}`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(half, code);
  renameSync(half, path.join(CACHE, name));
  return code;
}

function translated(source, filename) {
  const { transformSync } = require("@swc/core");
  const { code } = transformSync(source, {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: false,
    module: { type: "commonjs" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: filename.endsWith(".tsx") },
      transform: { react: { runtime: "automatic" } },
    },
  });
  return code;
}

require.extensions[".ts"] = translate;
require.extensions[".tsx"] = translate;
