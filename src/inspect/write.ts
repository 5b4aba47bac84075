import type { Review } from "../core/model/review";
import type { FlagName } from "../core/plan/flags/flags-choice";
import { planFor } from "../core/plan-for";
import type { PlanRequest } from "../core/plan-request";
import { reviewWorkbook } from "../core/review-workbook";
import { today } from "../functions/today";
import { refuse } from "./print-line";
import { rewriteFile, type Action } from "./rewrite-file";
import { writeOptions, type WriteOptions } from "./write-options";

/** A proposal this sure is right nine times in ten, so that many can be accepted in one go. */
const SURE = 0.9;
const USAGE = "Give two files, the one to read and the one to write: write IN.xlsx OUT.xlsx [options].";

/** Writes what the pane would write into a copy of a workbook. */
export async function inspectWrite([from = "", to = "", ...given]: readonly string[]): Promise<number> {
  if (from === "" || to === "" || to.startsWith("--")) return refuse(from, USAGE);
  const options = writeOptions(given);
  if (typeof options === "string") return refuse(from, options);
  const review = (workbook: Review["workbook"]) => reviewWorkbook(workbook, today(), options.asOf);
  return rewriteFile(from, to, { actions: actionsOf(options), review, includeHidden: false });
}

/** Takes everything of ours out of a copy of a workbook. */
export async function inspectRemove([from = "", to = ""]: readonly string[]): Promise<number> {
  if (from === "" || to === "") return refuse(from, USAGE.replace("write IN", "remove IN"));
  const remove = always("remove", { kind: "remove", scope: "everything" });
  const review = (workbook: Review["workbook"]) => reviewWorkbook(workbook, today());
  return rewriteFile(from, to, { actions: [remove], review, includeHidden: true });
}

/** In the order in which a person would go through the pane. */
function actionsOf({ place, dialect, links }: WriteOptions): readonly Action[] {
  return [
    ...(links === "sure" ? [{ name: "link", plan: sureLinks }] : []),
    { name: "flags", plan: (review) => planFor(review, flagsRequest(review, place)) },
    {
      name: "refresh",
      plan: (review) => (review.links.length > 0 ? planFor(review, { kind: "refresh" }) : undefined),
    },
    ...(dialect === "functions" ? [] : [always("plain", { kind: "plain", dialect })]),
  ];
}

function always(name: string, request: PlanRequest): Action {
  return { name, plan: (review) => planFor(review, request) };
}

function sureLinks(review: Review) {
  const sure = review.proposals.filter(({ score }) => score >= SURE);
  const links = sure.map(({ keyResult, kpi, relation }) => ({ keyResult, kpi, relation }));
  return links.length === 0 ? undefined : planFor(review, { kind: "link", links });
}

/** Every flag that can be told: the one of links where there are any. */
function flagsRequest(review: Review, place: WriteOptions["place"]): PlanRequest {
  const flags: readonly FlagName[] =
    review.links.length > 0 && place === "beside" ? ["health", "staleness", "link"] : ["health", "staleness"];
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return { kind: "flags", choice: { tables, flags, place } };
}
