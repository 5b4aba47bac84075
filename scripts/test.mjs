// The whole test: npm test. Runs every suite even after one failed, and closes with the sum of all.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const JEST_REPORT = "test-results/jest.json";
const BROWSER_REPORT = "test-results/browser.json";

/** A check passes or fails as a whole. */
const whole = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const report = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Counts single tests; a suite that broke before its first test counts as failed. */
const units = (exitCode) => {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report(JEST_REPORT);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: Math.max(failed, exitCode === 0 ? 0 : 1) };
};

const journeys = (exitCode) => {
  const { expected, unexpected } = report(BROWSER_REPORT).stats;
  return { passed: expected, failed: Math.max(unexpected, exitCode === 0 ? 0 : 1) };
};

/** What a first build keeps for a second one takes a sixth of its time; who builds again and again has it. */
const build = (script) => `npm run -s ${script}${existsSync(".cache") ? "" : " -- --no-cache"}`;

/**
 * Both lanes run at once. A third of a suite's time, and half of a journey's, is waiting: for an answer, a calculation, a timer
 * or a picture. So journeys and laws play side by side, and neither leaves a processor idle.
 */
const LANES = [
  [
    { name: "build", command: build("build"), count: whole },
    { name: "manifest", command: "node scripts/check-manifest.mjs", count: whole },
    { name: "preview build", command: build("build:preview"), count: whole },
    { name: "browser journeys", command: "npx playwright test", count: journeys, telling: "live" },
  ],
  [
    { name: "lint", command: "npx oxlint", count: whole },
    { name: "layers and cycles", command: "npm run -s layers", count: whole },
    { name: "dead code", command: "npm run -s dead", count: whole },
    { name: "format", command: "npm run -s format", count: whole },
    { name: "types", command: "npm run -s types", count: whole },
    { name: "functions' documentation", command: "npm run -s document -- --check", count: whole },
    {
      name: "units and laws",
      command: `npm run -s unit -- --maxWorkers=3 --json --outputFile=${JEST_REPORT}`,
      count: units,
      after: "build",
      telling: "live",
    },
  ],
];

/** Runs a command to its end, told as it goes or as a whole afterwards, so that short ones do not talk at once. */
function exitCodeOf({ name, command, telling = "afterwards" }) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: "pipe" });
    const told = [];
    const tell = (piece) => (telling === "live" ? process.stdout.write(piece) : told.push(piece));
    if (telling === "live") console.log(`\n--- ${name}`);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", tell);
    child.on("error", (error) => tell(Buffer.from(String(error))));
    child.on("close", (exitCode) => {
      if (telling === "afterwards") console.log(`\n--- ${name}\n${Buffer.concat(told)}`);
      resolve(exitCode ?? 1);
    });
  });
}

async function run(suite) {
  const { name, count } = suite;
  const started = Date.now();
  const exitCode = await exitCodeOf(suite);
  try {
    return { name, ...count(exitCode), seconds: Math.round((Date.now() - started) / 1000) };
  } catch (error) {
    console.error(`${name} left no report: ${error.message}`);
    return { name, passed: 0, failed: 1, seconds: 0 };
  }
}

/** Every suite that was begun, by its name, for those that need what it leaves. */
const begun = new Map();

async function runInTurn(suites) {
  const results = [];
  for (const suite of suites) {
    await begun.get(suite.after);
    begun.set(suite.name, run(suite));
    results.push(await begun.get(suite.name));
  }
  return results;
}

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
const results = (await Promise.all(LANES.map(runInTurn))).flat();
console.log("");
for (const { name, passed, failed, seconds } of results)
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
