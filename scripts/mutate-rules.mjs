#!/usr/bin/env node
// Takes out each review rule in turn and shows that a test fails without it; prints the rules that nobody would miss.
// node scripts/mutate-rules.mjs [RULE...]     about seven seconds a rule; the list of rules is put back at the end
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const LIST = "src/core/review/rules.ts";
const TEST = "test/core/review/rules.test.ts";
/** What has become of cells of ours is played in workbooks in which we wrote; asked only where the first sees nothing. */
const LIVES = [
  "test/life/after-weeks.test.ts",
  "test/life/another-workbook.test.ts",
  "test/life/said-of-one-of-equals.test.ts",
  "test/core/plan/quarter/plan-quarter.test.ts",
];
const before = readFileSync(LIST, "utf8");
const lines = before.split("\n");
const ruleOn = (line) => /^ {2}\{ name: "([a-z-]+)", find: /.exec(line)?.[1];
const wanted = process.argv.slice(2);
const rules = lines.map(ruleOn).filter((rule) => rule && (wanted.length === 0 || wanted.includes(rule)));

/** Without type checks: an import that is left over must not be what fails. */
const isGreen = (...tests) =>
  spawnSync("npx", ["jest", "-i", "--silent", "--forceExit", ...tests], { stdio: "ignore" }).status === 0;

const unmissed = [];
process.on("exit", () => writeFileSync(LIST, before));
process.on("SIGINT", () => process.exit(130));
if (!isGreen(TEST, ...LIVES)) {
  process.stderr.write(`${TEST} fails with all rules in place.\n`);
  process.exit(1);
}
for (const rule of rules) {
  writeFileSync(LIST, lines.filter((line) => ruleOn(line) !== rule).join("\n"));
  if (isGreen(TEST) && isGreen(...LIVES)) unmissed.push(rule);
}
process.stdout.write(`${JSON.stringify({ rules: rules.length, unmissed })}\n`);
process.exit(unmissed.length > 0 || rules.length === 0 ? 1 : 0);
