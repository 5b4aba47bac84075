/**
 * Lets Node run the project's TypeScript directly: `node -r ./scripts/typescript.cjs src/inspect.ts`.
 * Each file is only translated, never type-checked (`npm run types` does that), so it starts in under a second.
 */
const { readFileSync } = require("node:fs");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
};

function translate(module, fileName) {
  const { outputText } = ts.transpileModule(readFileSync(fileName, "utf8"), { compilerOptions, fileName });
  module._compile(outputText, fileName);
}

require.extensions[".ts"] = translate;
require.extensions[".tsx"] = translate;
