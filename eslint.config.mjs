import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * Who may import whom, the same table as in src/README.md. A folder of src sees itself and what is listed;
 * everything else in src is forbidden. Entries (files directly in src) see everything and hold no logic.
 */
export const LAYERS = {
  "core/model": [],
  "core/vocabulary": ["core/model"],
  "core/text": ["core/model", "core/vocabulary"],
  "core/assess": ["core/model"],
  "core/review": ["core/model"],
  "core/detect": ["core/model", "core/vocabulary", "core/text"],
  "core/parse": ["core/model", "core/vocabulary", "core/text"],
  "core/link": ["core/model", "core/vocabulary", "core/text"],
  "core/extract": ["core/model", "core/parse"],
  "core/ours": ["core/model", "core/parse", "core/text"],
  "core/formula": ["core/model", "core/parse", "core/assess"],
  "core/plan": ["core/model", "core/ours", "core/formula"],
  "core/answer": ["core/model", "core/parse", "core/assess", "core/vocabulary"],
  excel: ["core/model", "port"],
  functions: ["core"],
  pane: ["core", "port"],
  xlsx: ["core/model"],
  port: ["core/model"],
};

const FOLDERS = Object.keys(LAYERS);

/** The import paths, as a regular expression, that a file in `folder` may not use. */
function forbiddenImports(folder) {
  const allowed = [folder, ...LAYERS[folder]];
  const isAllowed = (other) => allowed.some((name) => other === name || other.startsWith(`${name}/`));
  const forbidden = FOLDERS.filter((other) => !isAllowed(other));
  return forbidden.map((other) => `^(\\.\\./)+(core/)?${other.replace(/^core\//, "")}(/|$)`).join("|");
}

const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The clock is a parameter." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The clock is a parameter.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Same input, same answer.",
  },
];

const layerRules = Object.keys(LAYERS).map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: forbiddenImports(folder),
            message: `${folder} may import ${LAYERS[folder].join(", ") || "nothing"}.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", ".certs/", "test-results/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-misused-spread": [
        "error",
        { allow: [{ from: "lib", name: "string" }, "string"] },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "max-depth": ["error", 3],
      complexity: ["error", 16],
    },
  },
  {
    files: ["src/core/**/*.ts", "src/functions/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...NO_CLOCK] },
  },
  { files: ["src/functions/**/*.ts"], rules: { "@typescript-eslint/only-throw-error": "off" } },
  ...layerRules,
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
);
