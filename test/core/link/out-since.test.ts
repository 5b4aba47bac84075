import { outSince, type Deviation } from "../../../src/core/link/out-since";
import { NO_DEPARTURE, type Departure } from "../../../src/core/model/departure";
import type { OutSince } from "../../../src/core/model/link";
import { dateSerial } from "../../../src/core/model/period";
import type { Standing } from "../../../src/core/model/standing";

const on = (month: number, day: number) => dateSerial(2026, month, day);
const APRIL = on(4, 30);

interface Drawn {
  readonly standings?: readonly [keyResult: Standing, kpi: Standing];
  readonly relation?: "measures" | "guards";
  readonly keyResult?: Departure;
  readonly kpi?: Departure;
  readonly kept?: number;
  readonly reviewed?: number;
  readonly asOf?: number;
}

function outOf({ standings = ["good", "bad"], relation = "measures", ...drawn }: Drawn): OutSince {
  const { keyResult = NO_DEPARTURE, kpi = NO_DEPARTURE, kept, reviewed, asOf = on(5, 12) } = drawn;
  const link: Deviation["link"] = {
    relation,
    ...(kept !== undefined && { outSince: kept }),
    ...(reviewed !== undefined && { reviewed }),
  };
  return outSince({
    link,
    keyResult: { standing: standings[0], departure: keyResult },
    kpi: { standing: standings[1], departure: kpi },
    asOf,
  });
}

const certain = (since: number, worse = since): Departure => ({ since, certain: true, worse });
const atLeast = (since: number): Departure => ({ since, certain: false, worse: since });

test.each<[string, Drawn, number | undefined]>([
  ["the series tells it", { kpi: certain(APRIL) }, APRIL],
  ["the series tells it at least", { kpi: atLeast(APRIL) }, APRIL],
  ["only the register tells it", { kept: on(3, 1) }, on(3, 1)],
  ["nothing tells it", {}, undefined],
  ["a certain day of the series wins over the register", { kpi: certain(APRIL), kept: on(3, 1) }, APRIL],
  ["of two uncertain days the earlier counts", { kpi: atLeast(APRIL), kept: on(3, 1) }, on(3, 1)],
  ["also where the series is the earlier", { kpi: atLeast(on(2, 28)), kept: on(3, 1) }, on(2, 28)],
  ["a day to come is none", { kept: on(5, 13) }, undefined],
  [
    "a green trap is as old as the key result's fall",
    { standings: ["bad", "good"], keyResult: certain(on(4, 2)), kpi: certain(on(1, 1)) },
    on(4, 2),
  ],
  [
    "both off track counts from the later of both",
    { standings: ["bad", "bad"], keyResult: certain(on(4, 2)), kpi: certain(APRIL) },
    APRIL,
  ],
  [
    "both off track is unknown where one is",
    { standings: ["bad", "bad"], keyResult: certain(on(4, 2)) },
    undefined,
  ],
  [
    "worse since the review opens it anew",
    { kpi: certain(APRIL, on(5, 31)), reviewed: on(5, 4), asOf: on(6, 2) },
    on(5, 31),
  ],
  [
    "worse before the review was seen by it",
    { kpi: certain(APRIL, on(5, 1)), reviewed: on(5, 4), asOf: on(6, 2) },
    APRIL,
  ],
  [
    "what was typed after the review is not worse than what nobody knows",
    { kpi: atLeast(on(3, 20)), kept: on(3, 1), reviewed: on(3, 4), asOf: on(3, 25) },
    on(3, 1),
  ],
  ["worse without a review is no new beginning", { kpi: certain(APRIL, on(5, 10)) }, APRIL],
  [
    "a review before it left settled something else",
    { kpi: certain(APRIL, on(5, 10)), reviewed: on(4, 29) },
    APRIL,
  ],
])("%s", (_, drawn, since) => {
  expect(outOf(drawn)).toEqual({ kind: "out", ...(since !== undefined && { since }) });
});

test.each<[string, Drawn, OutSince["kind"]]>([
  ["both good", { standings: ["good", "good"], kept: APRIL }, "agrees"],
  ["a guard that holds", { standings: ["bad", "good"], relation: "guards", kept: APRIL }, "agrees"],
  ["a key result without data", { standings: ["unknown", "bad"], kept: APRIL }, "unknown"],
  ["a KPI without data", { standings: ["bad", "unknown"] }, "unknown"],
])("%s", (_, drawn, kind) => {
  expect(outOf(drawn)).toEqual({ kind });
});
