import { fit, type Fit } from "./fit";
import type { LabelledWorkbook } from "./labelled";
import { scoreOf, type Score } from "./score";

/** A fifth of the repositories at a time is tested with weights that never saw it. */
export const FOLDS = 5;

/** One line of the table that is the gate. */
export interface GateLine extends Score {
  readonly name: string;
}

/** Sheets that were made, by us, for tuning or out of written pages, are not those that were met. */
const MADE: readonly string[] = ["golden", "okr", "written"];

/** Every set, every fold of the real workbooks, and all of those together. */
export function crossValidate(workbooks: readonly LabelledWorkbook[]): readonly GateLine[] {
  const foldOf = ({ group }: LabelledWorkbook): number => group % FOLDS;
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const fits = new Map(folds.map((fold) => [fold, fit(workbooks.filter((one) => foldOf(one) !== fold))]));
  const unseenBy = (workbook: LabelledWorkbook): Fit => fits.get(foldOf(workbook)) ?? fit([]);
  const line = (name: string, some: readonly LabelledWorkbook[]): GateLine => ({
    name,
    ...scoreOf(some, unseenBy),
  });
  const real = workbooks.filter(({ set }) => !MADE.includes(set));
  const sets = [...new Set(workbooks.map(({ set }) => set))];
  return [
    ...sets.map((set) =>
      line(
        set,
        workbooks.filter((one) => one.set === set),
      ),
    ),
    ...folds.map((fold) =>
      line(
        `fold ${fold}`,
        real.filter((one) => foldOf(one) === fold),
      ),
    ),
    line("all real", real),
  ];
}
