/** What a TypeScript file becomes, by the compiler that plays the tests, too: half the time of a build went into the other one. */
const { transform } = require("@swc/core");

/** All texts of these files are lists of headings, which are read alike without a space behind each comma. */
const LISTS = /[/\\]vocabulary[/\\]\w+[/\\]headers\.ts$/;
const withoutSpaces = (lists) => lists.replace(/(?<=\p{L}), (?=\p{L})/gu, ",");

module.exports = async function withoutTypes(source) {
  const done = this.async();
  const { target } = this.getOptions();
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
    done(null, LISTS.test(this.resourcePath) ? withoutSpaces(code) : code);
  } catch (error) {
    done(error);
  }
};
