/** What a TypeScript file becomes, by the compiler that plays the tests, too: half the time of a build went into the other one. */
const { transform } = require("@swc/core");
const path = require("node:path");
const { packed } = require("./packed-lists.cjs");
const { isTable, packedTable } = require("./packed-tables.cjs");

module.exports = async function withoutTypes(source) {
  const done = this.async();
  const { target } = this.getOptions();
  if (isTable(this.resourcePath)) {
    this.addContextDependency(path.dirname(this.resourcePath));
    return done(null, packedTable(this.resourcePath));
  }
  try {
    const { code } = await transform(source, {
      filename: this.resourcePath,
      swcrc: false,
      configFile: false,
      module: { type: "es6" },
      jsc: {
        parser: { syntax: "typescript", tsx: this.resourcePath.endsWith(".tsx") },
        target,
        // As TypeScript has it: fields are defined where the language knows them, assigned where it does not.
        transform: { react: { runtime: "automatic" }, useDefineForClassFields: target === "es2022" },
      },
    });
    done(null, packed(code, this.resourcePath));
  } catch (error) {
    done(error);
  }
};
