// Writes a few suites that play all test files, so that what they load is loaded a few times and not once a file.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const TESTS = "test";
const TOGETHER = "test-results/together";

/**
 * Which folders are played together, and among how many suites their files are dealt. They are begun in this order: what
 * takes longest stands first, so that all processors have work until the end. Whatever nobody names is the last one's.
 */
const ROOMS = [
  { name: "excel", folders: ["excel"], suites: 4 },
  { name: "laws", folders: ["laws"], suites: 6 },
  { name: "life", folders: ["life"], suites: 2 },
  { name: "pane", folders: ["pane"], suites: 3, suitesWithoutDom: 1 },
  { name: "preview", folders: ["preview"], suites: 2 },
  { name: "core", folders: ["core"], suites: 2 },
  { name: "rest", folders: [], suites: 1 },
];

const text = (file) => readFileSync(path.join(TESTS, file), "utf8");
const needsDom = (file) => text(file).includes("@jest-environment jsdom");
/** A file that puts something else in a module's place would do so to its neighbours. */
const standsAlone = (file) => text(file).includes("jest.mock(");

const roomOf = (file) => {
  const folder = file.split("/")[0];
  return (ROOMS.find(({ folders }) => folders.includes(folder)) ?? ROOMS.at(-1)).name;
};

/** One suite: each file under a heading of its own, which also keeps its hooks to itself; the DOM is cleared after each test. */
function suite(files) {
  const plays = files.map((file) => `describe("${file}", () => { require("${requirable(file)}"); });`);
  const head = needsDom(files[0])
    ? ["/** @jest-environment jsdom */", `require("@testing-library/react");`]
    : [];
  return [...head, ...plays, `jest.setTimeout(${patience(files)});`, ""].join("\n");
}

const LEAST_PATIENCE = 60_000;

/** The longest time that one of the files asks for: jest keeps one for a suite, which is the last that it was told. */
function patience(files) {
  const asked = files.flatMap((file) => [...text(file).matchAll(/jest\.setTimeout\(([\d_]+)\)/g)]);
  return Math.max(
    LEAST_PATIENCE,
    ...asked.map(([, milliseconds]) => Number(milliseconds.replaceAll("_", ""))),
  );
}

const requirable = (file) => path.relative(TOGETHER, path.join(TESTS, file)).replaceAll("\\", "/");

/** Deals files among suites like cards, so that neighbours, which often cost alike, part. */
const dealt = (files, count) =>
  Array.from({ length: count }, (_, hand) => files.filter((_, index) => index % count === hand)).filter(
    (hand) => hand.length > 0,
  );

/** The files of a room, those that need a DOM apart, since a suite has one environment. */
function suitesOf({ name, suites, suitesWithoutDom = suites }) {
  const files = all.filter((file) => roomOf(file) === name && !standsAlone(file));
  const withDom = dealt(files.filter(needsDom), suites);
  const without = dealt(
    files.filter((file) => !needsDom(file)),
    suitesWithoutDom,
  );
  return [...withDom.map((hand) => [`${name}-dom`, hand]), ...without.map((hand) => [name, hand])];
}

const all = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort();
const together = [...ROOMS.flatMap(suitesOf), ...all.filter(standsAlone).map((file) => ["alone", [file]])];

rmSync(TOGETHER, { recursive: true, force: true });
mkdirSync(TOGETHER, { recursive: true });
for (const [index, [name, files]] of together.entries())
  writeFileSync(path.join(TOGETHER, `${String(index + 1).padStart(2, "0")}-${name}.test.ts`), suite(files));
