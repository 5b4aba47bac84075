import { LEARNED_WEIGHTS } from "../../../src/core/detect/judge/learned-weights";
import { fit } from "../../../scripts/learn/fit";
import { readVectors } from "../../../scripts/learn/vectors";
import { rounded } from "../../../scripts/learn/write-weights";

describe("the weights", () => {
  const { workbooks } = readVectors();

  it("are those that the vectors which the project carries teach", () => {
    const { ours, kind } = fit(workbooks);
    expect({ ours: rounded(ours), kind: rounded(kind) }).toEqual(LEARNED_WEIGHTS);
  });

  it("are others where a table is taught to be none", () => {
    const taught = workbooks.map((workbook) => ({
      ...workbook,
      candidates: workbook.candidates.map((candidate) =>
        candidate.truth === "kpi" ? { ...candidate, truth: "none" as const } : candidate,
      ),
    }));
    expect(rounded(fit(taught).ours)).not.toEqual(LEARNED_WEIGHTS.ours);
  });
});
