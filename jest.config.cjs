const typescript = {
  module: "CommonJS",
  moduleResolution: "node10",
  ignoreDeprecations: "6.0",
  jsx: "react-jsx",
  target: "ES2022",
  esModuleInterop: true,
  isolatedModules: true,
  verbatimModuleSyntax: false,
};

/** Packages below Univer that come as modules only; jest needs them translated. */
const MODULES_ONLY =
  "cjk-regex|collapse-white-space|franc-min|kdbush|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex";

/** Units and laws. Files that need a DOM say so with a `@jest-environment jsdom` docblock. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/preview", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transformIgnorePatterns: [`/node_modules/(?!(?:${MODULES_ONLY})/)`],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: typescript, diagnostics: false }],
    [`/node_modules/(?:${MODULES_ONLY})/.+\\.js$`]: [
      "ts-jest",
      { tsconfig: { ...typescript, allowJs: true }, diagnostics: false },
    ],
  },
};
