/** Packages below Univer that come as modules only; jest needs them translated. */
const MODULES_ONLY =
  "cjk-regex|collapse-white-space|franc-min|kdbush|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex";

/** Univer's spreadsheet, whose fields are made plain: jest may read them from here on. */
const UNIVER = "@univerjs/[^/]+";

/** What loads all tables of characters. */
const CHARACTERS = "unicode-regex/lib/data\\.generated/(?:\\w+/)?index\\.js";

/** What loads all of Fluent, and all of its icons. */
const INDEXES = "@fluentui/(?:react-icons/lib-cjs|react-components/lib-commonjs)/index\\.c?js";

/** Only translated, never type-checked: `npm run types` does that. */
const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

/** Units and laws. Files that need a DOM say so with a `@jest-environment jsdom` docblock. */
module.exports = {
  testEnvironment: "node",
  testSequencer: "<rootDir>/scripts/longest-first.cjs",
  roots: ["<rootDir>/src", "<rootDir>/preview", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transformIgnorePatterns: [`/node_modules/(?!(?:${MODULES_ONLY}|${UNIVER})/|${INDEXES}$)`],
  transform: {
    "^.+\\.tsx?$": swc({ syntax: "typescript", tsx: true }),
    [`/node_modules/${CHARACTERS}$`]: "<rootDir>/scripts/asked-characters.cjs",
    [`/node_modules/(?:${MODULES_ONLY})/.+\\.js$`]: swc({ syntax: "ecmascript" }),
    [`/node_modules/${UNIVER}/lib/cjs/.+\\.js$`]: "<rootDir>/scripts/plain-fields.cjs",
    [`/node_modules/${INDEXES}$`]: "<rootDir>/scripts/when-asked.cjs",
  },
};
