import type { CellAddress } from "../model/address";
import type { Cases, LinkCase, TableCase } from "../model/cases";
import type { ObjectiveCase } from "../model/objective-case";
import type { Finding, FindingAction, Severity } from "../model/finding";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";

type Scene = Pick<Cases, "asOf" | "settings">;

/** What a rule says; the rest is plain from what it is about. */
export interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly next: string;
  readonly action: FindingAction;
  readonly since?: DateSerial | undefined;
  readonly count?: number | undefined;
  readonly cells?: readonly CellAddress[] | undefined;
}

/** All that is left to do with a key result whose period has ended. */
export const CLOSE = { next: "Score it and close the quarter.", action: "close-quarter" } as const;

/** What is to be done next, while the row's period still runs. */
export function unlessOver(
  { isOver, measure }: RowCase,
  running: Pick<Said, "next" | "action">,
): Pick<Said, "next" | "action"> {
  return isOver && measure.kind === "key result" ? CLOSE : running;
}

/** A finding about one row. */
export function ofRow(cases: Scene, row: RowCase, said: Said): Finding {
  const { measure, behind } = row;
  const { rule, severity, sentence, next, action, since, count, cells } = said;
  const { at, table, owner } = measure;
  const subject = measure.kind === "kpi" ? "kpi" : "key-result";
  const due = dueOf(cases, since);
  // A hundred thousand of them in a large plan: one object each, all of one kind.
  return {
    rule,
    severity,
    sentence,
    next,
    action,
    due,
    since,
    count,
    cells,
    subject,
    at,
    table,
    behind,
    owner,
  };
}

/** A finding about a link stands at its key result and names both ends; its clock runs from the later of both days. */
export function ofLink(cases: Cases, link: LinkCase, said: Omit<Said, "cells" | "since">): Finding {
  const { keyResult, kpi, rows, since, pair } = link;
  const clock = since === undefined ? undefined : Math.max(since, pair.link.linkedOn ?? since);
  return {
    ...dated(cases, { ...said, since, cells: [keyResult.at, kpi.at] }, clock),
    subject: "key-result",
    at: keyResult.at,
    table: keyResult.table,
    behind: rows.keyResult.behind,
    ...(keyResult.owner !== undefined && { owner: keyResult.owner }),
  };
}

/** A finding about an objective. */
export function ofObjective(cases: Scene, { objective }: ObjectiveCase, said: Said): Finding {
  return {
    ...dated(cases, said, said.since),
    subject: "objective",
    at: objective.at,
    table: objective.table,
    ...(objective.owner !== undefined && { owner: objective.owner }),
  };
}

/** A finding about some rows of a table. */
export function ofTable(
  cases: Scene,
  { table, at }: TableCase,
  said: Said & { readonly rows: readonly RowCase[] },
): Finding {
  const { rows, ...rest } = said;
  return {
    ...dated(cases, { ...rest, count: rows.length, cells: rows.map(({ measure }) => measure.at) }, undefined),
    subject: "table",
    at,
    table: table.fingerprint,
  };
}

/** A finding about all of the workbook. */
export function ofWorkbook(cases: Cases, said: Said): Finding {
  return { ...dated(cases, said, said.since), subject: "workbook" };
}

function dueOf({ asOf, settings }: Scene, clock: DateSerial | undefined): DateSerial {
  return clock === undefined ? asOf : clock + settings.reviewDays;
}

function dated(scene: Scene, said: Said, clock: DateSerial | undefined) {
  const due = dueOf(scene, clock);
  const { rule, severity, sentence, next, action, since, count, cells } = said;
  return {
    ...{ rule, severity, sentence, next, action, due },
    ...(since !== undefined && { since }),
    ...(count !== undefined && { count }),
    ...(cells && { cells }),
  };
}
