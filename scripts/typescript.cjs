/**
 * Lets Node run the project's TypeScript directly: `node -r ./scripts/typescript.cjs src/inspect.ts`.
 * Each file is only translated, never type-checked (`npm run types` does that): some hundred files in half a second.
 */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

function translate(module, fileName) {
  const { code } = transformSync(readFileSync(fileName, "utf8"), {
    filename: fileName,
    configFile: false,
    swcrc: false,
    sourceMaps: false,
    module: { type: "commonjs" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: fileName.endsWith(".tsx") },
      transform: { react: { runtime: "automatic" } },
    },
  });
  module._compile(code, fileName);
}

require.extensions[".ts"] = translate;
require.extensions[".tsx"] = translate;
