const base = require("./jest.config.cjs");

/** The whole of units and laws, as `scripts/tests-together.mjs` put them together. */
module.exports = {
  ...base,
  roots: [...base.roots, "<rootDir>/test-results/together"],
  testMatch: ["<rootDir>/test-results/together/*.test.ts"],
};
