import * as checkIn from "../core/check-in-desk";
import { explainAt } from "../core/explain-row";
import { planFor } from "../core/plan-for";
import { planTakeBack } from "../core/plan/recover/plan-take-back";
import { stoppedAction } from "../core/plan/recover/plan-recover";
import { reportText } from "../core/report-text";
import { wordsAfter } from "../core/words-after";
import { reportFile } from "./report-file";
import { saidAfter } from "./said-after";

/** What plans what is to be written, explains a row, and makes what is to be read elsewhere, and takes check-ins: needed once something was read. */
export const PLANNER = {
  planFor,
  planTakeBack,
  stoppedAction,
  wordsAfter,
  reportText,
  reportFile,
  saidAfter,
  explainAt,
  checkIn,
};

export type Planner = typeof PLANNER;
