import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { playCustomFunctionsHost } from "../../src/inspect/custom-functions-host";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOfRows, workbookOf } from "../kit/grid";

/** What sheets may hold by accident or by malice; each is repeated until the text is long. */
const PIECES: readonly string[] = [
  "1-",
  "1 ",
  "1,",
  "1.",
  "- ",
  "-",
  "(",
  ")",
  "a ",
  "a",
  "A,",
  "%",
  "to ",
  "from 1 ",
  "not ",
  "Q1-",
  "1 abs ",
  "' ",
  "\u0301",
  "\n",
  "; ",
  "[",
  "1:11 ",
  "2h ",
  "twenty-",
  "hundred ",
  "$",
  ".",
  "ü",
  "第",
  "億",
];

/** Ends that make a pattern fail only after all of it: `1-1-1- 5 May`. */
const ENDS: readonly string[] = ["", " 5 May", "x", "!"];

function textOf(piece: string, end: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length - end.length) + end;
}

/** Milliseconds of the fastest of some calls. */
function timeOf(call: () => void, calls: number): number {
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Thirty times the text may take sixty times as long; below these milliseconds a clock says nothing. */
const GROWTH = 60;
const NOISE = 3;

/** The long version tries every text in every place. */
const IS_SOAK = process.env.SOAK === "1";

/** Between them lie no limits of ours; only the long version looks there too. */
const LENGTHS = IS_SOAK ? [10_000, 30_000] : [30_000];

/** How the time grows, if faster than the text; what looks slow once is timed again, for the machine has other work. */
function growsTooFast(call: (length: number) => void, calls = 1): string | undefined {
  const times = LENGTHS.map((length) => timeOf(() => call(length), calls));
  const longest = Math.max(...times);
  // What is this fast is fast whatever a short text takes.
  if (longest <= NOISE * GROWTH) return undefined;
  const short = timeOf(() => call(1_000), calls);
  const isFast = longest <= Math.max(short, NOISE) * GROWTH;
  if (!isFast && calls < 5) return growsTooFast(call, calls + 2);
  return isFast ? undefined : [short, ...times].map((time) => `${time.toFixed(1)} ms`).join(" → ");
}

/**
 * The ends that one of `places` tries with one of the pieces. Neighbours share their parsers, so each takes its part of
 * the ends, and four places in a row meet all of them with every piece.
 */
function endsFor(place: number, piece: number, places: number): readonly string[] {
  if (IS_SOAK) return ENDS;
  const share = Math.ceil(ENDS.length / places);
  return Array.from(
    { length: share },
    (_, next) => ENDS[((place + piece) * share + next) % ENDS.length] ?? "",
  );
}

playCustomFunctionsHost();

const USUAL: Readonly<Record<string, readonly unknown[]>> = {
  HEALTH: [4.4, 4.6, 4.1, "increase", 46113, 46203, 46150, "weekly", 46160, 0.1, null],
  EXPLAIN: [4.4, 4.6, 4.1, "increase", 46113, 46203, 46150, "weekly", 46160, 0.1, null],
  PROGRESS: [4.4, 4.6, 4.1, "increase"],
  ATTAINMENT: [4.4, 4.6, "at least"],
  EXPECTED: [46113, 46203, 46150],
  STALENESS: [46113, "weekly", 46150, 90],
  UNMOVED: [[[70, 72]], [[46113, 46120]], 46150, 0],
  LATEST: [[[70, 72]]],
  LATESTDATE: [[["Jan", "Feb"]], [[70, 72]], 46150],
  NEXTREVIEW: [46113, "monthly"],
  OWNER: ["Ada"],
  KEYRESULTS: [3],
  SCORE: [[[0.5, 0.7]], [[1, 2]]],
  WORST: [[["On track"]]],
  LINK: ["On track", "At risk", "measures", 46113, 46120, 46150, 7, "monthly"],
  STATEMENT: ["Lift it from 1 to 2", "target"],
  DIRECTION: ["Churn", 5, 3],
  COVERAGE: [[[46113]], 46113, 46203],
  FORECAST: [[[1, 2, 3]], [[46113, 46120, 46127]], 46203],
  NUMBER: ["1", "de-DE"],
};

test("every function is asked", () => {
  expect(Object.keys(USUAL).sort()).toEqual([...ALL_FUNCTIONS.keys()].sort());
});

function withArgument(usual: readonly unknown[], at: number, text: string): readonly unknown[] {
  return usual.map((argument, index) => {
    if (index !== at) return argument;
    return Array.isArray(argument) ? [[text, ...(argument[0] as readonly unknown[]).slice(1)]] : text;
  });
}

function call(name: string, args: readonly unknown[]): void {
  try {
    ALL_FUNCTIONS.get(name)?.(...args);
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
}

test.each(Object.entries(USUAL))("%s takes no longer than its texts are long", (name, usual) => {
  const slow = usual.flatMap((_, at) =>
    PIECES.flatMap((piece, number) =>
      endsFor(at, number, usual.length).flatMap((end) => {
        const growth = growsTooFast((length) =>
          call(name, withArgument(usual, at, textOf(piece, end, length))),
        );
        return growth === undefined ? [] : [`argument ${at + 1}, ${JSON.stringify(piece + end)}: ${growth}`];
      }),
    ),
  );
  expect(slow).toEqual([]);
});

describe("the review takes no longer than the texts of the workbook are long", () => {
  const HEADINGS = [
    "KPI",
    "Owner",
    "Target",
    "Actual",
    "Baseline",
    "Due",
    "Updated",
    "Cadence",
    "Direction",
    "Comments",
  ];
  const ROW = [
    "Churn",
    "Ada Lovelace",
    "5%",
    "4%",
    "6%",
    "2026-12-31",
    "2026-11-01",
    "monthly",
    "at most",
    "fine",
  ];

  /** Columns whose texts are read at once, so that what is slow in any of them shows. */
  const TOGETHER = IS_SOAK
    ? HEADINGS.map((heading) => [heading])
    : [
        ["KPI", "Due"],
        ["Owner", "Target", "Direction"],
        ["Actual", "Updated"],
        ["Baseline", "Cadence", "Comments"],
      ];

  function bookWith(text: string, row: number, headings: readonly string[]) {
    const rows = [HEADINGS, ROW, ["Revenue", ...ROW.slice(1)], ["NPS", ...ROW.slice(1)]];
    const isMeant = (at: number, column: number) => at === row && headings.includes(HEADINGS[column] ?? "");
    return workbookOf(
      gridOfRows(rows.map((cells, at) => cells.map((cell, column) => (isMeant(at, column) ? text : cell)))),
    );
  }

  const slowIn = (row: number, headings: readonly string[]) => (piece: string) => {
    const growth = growsTooFast((length) => {
      reviewWorkbook(bookWith(textOf(piece, "", length), row, headings), 46353);
    });
    return growth === undefined
      ? []
      : [`row ${row}, ${headings.join()}, ${JSON.stringify(piece)}: ${growth}`];
  };

  test.each(TOGETHER.map((headings) => [headings.join(", "), headings] as const))("under %s", (_, headings) =>
    expect(PIECES.flatMap(slowIn(2, headings))).toEqual([]),
  );

  test("in the place of headings, which are all read alike", () => {
    const slow = PIECES.flatMap((piece, index) => {
      const places = IS_SOAK ? TOGETHER : TOGETHER.slice(index % TOGETHER.length).slice(0, 1);
      return places.flatMap((headings) => slowIn(0, headings)(piece));
    });
    expect(slow).toEqual([]);
  });

  test("every column is read in one of them", () => {
    expect(TOGETHER.flat().sort()).toEqual([...HEADINGS].sort());
  });
});

test("SCORE answers over a million rows", () => {
  const rowsOf = (row: readonly number[]) => Array.from({ length: 1_000_000 }, () => row);
  const [progresses, weights] = [rowsOf([0.5]), rowsOf([1])];
  expect(ALL_FUNCTIONS.get("SCORE")?.(progresses, weights)).toBe(0.5);
});
