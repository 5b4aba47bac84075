import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

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
    files: ["src/**/*.{ts,tsx}", "preview/**/*.{ts,tsx}"],
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
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
);
