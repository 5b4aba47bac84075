import { doubtOf } from "../../src/core/detect/judge/doubt";
import type { Weights } from "../../src/core/detect/judge/learned-weights";
import type { LabelledCandidate, LabelledWorkbook } from "./labelled";
import { boostedSteps, type Pace } from "./boosted-steps";
import { logisticRegression, type Belief, type Example } from "./logistic-regression";

/** The two questions that are learned: whether a candidate is one of ours, and whether one of ours is about OKRs. */
export interface Fit {
  readonly ours: Weights;
  readonly kind: Weights;
}

/** Between 400 and 1,500 rounds, and strengths of 2 to 10, repositories that the steps never saw are read alike. */
const OURS_PACE: Pace = { rounds: 800, rate: 0.1, strength: 5 };
/** Few OKR tables are labelled; what the words mean is known beforehand. */
const KIND_BELIEF: Belief = {
  strength: 0.5,
  prior: {
    "key results named": 2,
    "heading objective": 1.5,
    "title okr": 0.7,
    "sheet okr": 0.7,
    "okr codes": 0.7,
    "key result codes": 4,
    "levels numbered": 3,
  },
};

/** A table missed costs more than one asked about in vain. */
const WEIGHT_OF_TABLES = 1.5;
/** Twelve sheets of one layout count little more than one; a workbook of many other tables is worth some more. */
const SHARE_OF_TABLES = -0.5;
const SHARE_OF_OTHERS = -0.25;
/** What a doubt settles is no matter of weights; yet it tells what such tables are like, also where no doubt knows their words. */
const SHARE_OF_DOUBTED = 0.5;

export function fit(workbooks: readonly LabelledWorkbook[]): Fit {
  const weighed = workbooks.flatMap(examplesOf);
  return {
    ours: boostedSteps(
      weighed.map(({ candidate, weight }) => example(candidate, candidate.truth !== "none", weight)),
      OURS_PACE,
    ),
    kind: logisticRegression(
      weighed
        .filter(({ candidate }) => candidate.truth !== "none")
        .map(({ candidate, weight }) =>
          example(candidate, candidate.truth === "okr", weight / WEIGHT_OF_TABLES),
        ),
      KIND_BELIEF,
    ),
  };
}

function example({ observations }: LabelledCandidate, isTrue: boolean, weight: number): Example {
  return { observations, isTrue, weight };
}

/** The candidates of one workbook with how much each counts. */
function examplesOf({
  candidates,
}: LabelledWorkbook): readonly { candidate: LabelledCandidate; weight: number }[] {
  const sure = candidates.filter(({ truth }) => truth !== "unsure");
  const others = sure.filter(({ truth }) => truth === "none").length;
  const tables = sure.length - others;
  return sure.map((candidate) => ({
    candidate,
    weight:
      (candidate.truth === "none"
        ? others ** SHARE_OF_OTHERS
        : WEIGHT_OF_TABLES * tables ** SHARE_OF_TABLES) *
      (doubtOf(candidate.observations) ? SHARE_OF_DOUBTED : 1),
  }));
}
