import { cellToA1, quoteSheetName } from "../../model/address";
import type { Link } from "../../model/link";
import type { NewLogLine } from "../../model/log";
import type { OwnColumn } from "../../model/own-marks";
import { pairKey, type RegisterRow } from "../../model/register";
import type { Review } from "../../model/review";
import type { Refusal, WritePlan } from "../../model/write-plan";
import { literalText } from "../../formula/content";
import { withFormulasThatFit } from "../steps/formula-length";
import { finishPlan } from "../steps/finish-plan";
import { answersAfter } from "./remembered-answers";
import { idColumnPart, type IdColumnPart } from "./plan-id-columns";
import { rowsWithoutId } from "../../ours/rows-without-id";
import { registerPart, registerSite, type WantedRow } from "./register-part";
import type { LinksChange, LinkSources } from "./link-sources";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { logPart } from "../log/log-part";
import { rowOfLine } from "../log/plan-log";
import { namesRefusal } from "../keep/plan-settings";
import { functionsRefusal, workbookRefusal } from "../steps/preflight";
import { type Desk, notedRows } from "./noted-rows";
import { standingRows, settings } from "./filled-rows";
import { addedLinks } from "./added-links";

/**
 * Everything that a change of links would do to the workbook: ids in the tables that take part, rows of the register,
 * and the settings that its formulas name. Nothing is written yet; the same workbook gives the same plan.
 */
export function planLinks(review: Review, change: LinksChange, sources: LinkSources): WritePlan {
  const isFormula = change.kind === "link" || change.kind === "refresh";
  const cannot = isFormula ? (functionsRefusal(review.workbook) ?? namesRefusal(review)) : undefined;
  const refusal = workbookRefusal(review.workbook) ?? cannot;
  const site = registerSite(review, sources.register);
  const twice = change.kind === "link" ? copiesRefusal(sources) : undefined;
  const refused = refusal ?? twice;
  if (refused) return finishPlan(review, refusedPart(refused));
  if ("reason" in site) return finishPlan(review, refusedPart(site));
  const part = withFormulasThatFit(linksPart(review, change, { site, sources }));
  const dismissedProposals = answersAfter(review, change, sources);
  return finishPlan({ ...review, metadata: { ...review.metadata, dismissedProposals } }, part);
}

/** The formulas of the register as they should be once these columns stand too; nothing where they cannot be written. */
export function linksAfter(review: Review, written: readonly OwnColumn[], sources: LinkSources): PlanPart {
  const site = registerSite(review, sources.register);
  if ("reason" in site) return NO_PART;
  const ours = { ...review.ours, columns: [...review.ours.columns, ...written] };
  const rows = standingRows({ ...review, ours }, { site, sources }, new Map());
  return withFormulasThatFit(registerPart(site, rows));
}

/** While an id stands twice a new link could mean either row. */
function copiesRefusal({ duplicates: [first] }: LinkSources): Refusal | undefined {
  const [, copy] = first?.at ?? [];
  if (!first || !copy) return undefined;
  const where = first.at.map((at) => `${quoteSheetName(at.sheet)}!${cellToA1(at)}`).join(" and ");
  return {
    at: copy,
    reason: `The id ${first.id} stands at ${where}, so a link could mean either row.`,
    instead: "Give the copies ids of their own first.",
  };
}

function linksPart(review: Review, change: LinksChange, desk: Desk): PlanPart {
  switch (change.kind) {
    case "link":
      return addedLinks(review, change.links, desk);
    case "unlink": {
      const rows = rowsOf(desk, change.link);
      return registerPart(
        desk.site,
        rows.map(({ row }) => ({ row, cells: "clear" })),
      );
    }
    case "reviewed":
      return reviewedLink(review, change, desk);
    case "refresh": {
      const lost = lostIds(review, desk);
      const columns = new Map(
        lost.flatMap(({ table, part: { column } }) =>
          column === undefined ? [] : [[table, column] as const],
        ),
      );
      return joinParts([
        settings(review),
        ...lost.map(({ part }) => part),
        registerPart(desk.site, standingRows(review, withRestored(desk), columns)),
      ]);
    }
  }
}

/** A link that comes back with an id is brought up to date by the same plan. */
function withRestored({ site, sources }: Desk): Desk {
  return { site, sources: { ...sources, resolved: sources.restored } };
}

/** Rows that were linked and lost their ids get them back, for each table by its fingerprint. */
function lostIds(
  review: Review,
  { sources }: Desk,
): readonly { readonly table: string; readonly part: IdColumnPart }[] {
  const rows = rowsWithoutId(review);
  return sources.identities.flatMap((identity) => {
    if (identity.kind === "none") return [];
    const missing = identity.missing.filter((row) =>
      rows.some(({ at }) => at.sheet === identity.sheet && at.row === row),
    );
    const table = review.tables.find(
      ({ fingerprint, sheet }) => fingerprint === identity.table && sheet === identity.sheet,
    );
    if (missing.length === 0 || !table) return [];
    return [{ table: identity.table, part: idColumnPart(review, table, { ...identity, missing }) }];
  });
}

/** The day, the words, and since when each link differs; a register of before gets the formulas that look there. */
function reviewedLink(
  review: Review,
  { link, decision = "" }: Extract<LinksChange, { readonly kind: "reviewed" }>,
  desk: Desk,
): PlanPart {
  const words = decision.trim();
  const cells = { reviewed: review.dates.today, decision: words === "" ? undefined : literalText(words) };
  const settled = rowsOf(desk, link).map(({ row }): WantedRow => ({ row, cells }));
  const isOld = desk.site.added.length > 0;
  return joinParts([
    logPart(review, reviewLines(review, link, words)),
    ...(isOld ? [settings(review)] : []),
    registerPart(desk.site, [
      ...(isOld ? standingRows(review, desk, new Map()) : notedRows(review, desk)),
      ...settled,
    ]),
  ]);
}

/** A review that is kept in the log too: it tells a rhythm, and outlives the link. */
function reviewLines(review: Review, link: Link, note: string): readonly NewLogLine[] {
  const pair = review.links.find((one) => pairKey(one.link) === pairKey(link));
  if (!pair?.keyResult) return [];
  const { sheet, cell, measure, id } = rowOfLine(pair.keyResult);
  return [
    {
      ...{ sheet, cell, measure, was: undefined, now: undefined, kind: "review" },
      ...(id !== undefined && { id }),
      ...(note !== "" && { note }),
    },
  ];
}

function rowsOf({ sources }: Desk, link: Link): readonly RegisterRow[] {
  return sources.register.rows.filter((row) => pairKey(row.link) === pairKey(link));
}
