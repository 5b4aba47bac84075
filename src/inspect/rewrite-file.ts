import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Review } from "../core/model/review";
import type { Refusal, WritePlan } from "../core/model/write-plan";
import { cellToA1, quoteSheetName } from "../core/model/address";
import { FileError } from "../xlsx/read-file-error";
import { openWorkbook, type OpenedWorkbook } from "./opened-workbook";
import { printLine, refuse } from "./print-line";

/** One action on the workbook as it stands once those before it are through. */
export interface Action {
  readonly name: string;
  /** Nothing where the workbook, as it is now, does not call for it. */
  readonly plan: (review: Review) => WritePlan | undefined;
}

export interface Rewriting {
  readonly actions: readonly Action[];
  readonly review: (workbook: Review["workbook"]) => Review;
  readonly includeHidden: boolean;
}

interface Done {
  readonly action: string;
  readonly title: string;
  readonly cells: number;
}

interface Report {
  readonly done: readonly Done[];
  readonly refused: readonly object[];
}

/**
 * Opens a file, carries the actions out as the pane would, and saves what came of it under another name. Prints one
 * JSON line of what was done and refused; answers 1 after a file that cannot be read or written, else 0.
 */
export async function rewriteFile(from: string, to: string, rewriting: Rewriting): Promise<number> {
  let opened: OpenedWorkbook | undefined;
  try {
    opened = await openWorkbook(new Uint8Array(await readFile(from)), basename(from));
    const report = await carryOut(opened, rewriting);
    await writeFile(to, await opened.save());
    printLine({ file: from, out: to, ...report });
    return 0;
  } catch (error) {
    return refuse(from, sentenceOf(error, from, to));
  } finally {
    opened?.close();
  }
}

async function carryOut(
  opened: OpenedWorkbook,
  { actions, review, includeHidden }: Rewriting,
): Promise<Report> {
  const done: Done[] = [];
  const refused: object[] = [];
  for (const { name: action, plan: planOf } of actions) {
    const plan = planOf(review(await opened.read(includeHidden)));
    if (!plan) continue;
    refused.push(...plan.refusals.map((refusal) => ({ action, ...toldRefusal(refusal) })));
    if (plan.steps.length === 0) continue;
    const outcome = await opened.apply(plan);
    if (outcome.kind === "written") done.push({ action, title: plan.title, cells: outcome.cells });
    else throw new FileError("reason" in outcome ? outcome.reason : "The workbook could not be written.");
  }
  return { done, refused };
}

function toldRefusal({ at, reason, instead }: Refusal): object {
  return {
    ...(at && { at: `${quoteSheetName(at.sheet)}!${cellToA1(at)}` }),
    reason,
    ...(instead !== undefined && { instead }),
  };
}

/** A sentence for what the user can mend; anything else is a bug and keeps its name. */
function sentenceOf(error: unknown, from: string, to: string): string {
  if (error instanceof FileError) return error.message;
  if (typeof error === "object" && error !== null && "code" in error && "path" in error) {
    const verb = error.path === to && from !== to ? "written" : "opened";
    return `"${String(error.path)}" cannot be ${verb} (${String(error.code)}).`;
  }
  throw error;
}
