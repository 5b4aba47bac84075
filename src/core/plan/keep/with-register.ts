import type { Metadata } from "../../model/metadata";
import type { OwnColumn } from "../../model/own-marks";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { readMetadata } from "../../ours/metadata-xml";
import type { FlagSources } from "../flags/flags-choice";
import { columnsOf } from "../flags/plan-flags";
import type { LinkSources } from "../links/link-sources";
import { planLinks } from "../links/plan-links";
import { NO_PART } from "../steps/plan-part";

/** For plans of flags that the register's own plan comes after: its cells are left to that. */
export function withoutLinks(sources: FlagSources): FlagSources {
  return { ...sources, linksAfter: () => NO_PART };
}

/**
 * Plans of flags with the register's behind them, which reads every column that they add. Each of them writing its own
 * part of the register would write cells twice, and what is written second is not what the plan expects there.
 */
export function withRegister(
  review: Review,
  flags: readonly WritePlan[],
  links: LinkSources,
): readonly WritePlan[] {
  const columns = [...review.ours.columns, ...addedColumns(review, flags)];
  const later = { ...review, ours: { ...review.ours, columns } };
  return [...flags, planLinks(later, { kind: "refresh" }, links)];
}

/** The columns of ids that a plan adds, each with the table that it is of. */
export function addedIdColumns(
  review: Review,
  plan: WritePlan,
): readonly { readonly sheet: string; readonly fingerprint: string; readonly column: number }[] {
  return addedEntries(review, [plan]).flatMap(({ kind, sheet, area, fingerprint }) =>
    kind === "ids" && fingerprint !== undefined ? [{ sheet, fingerprint, column: area.left }] : [],
  );
}

function addedColumns(review: Review, plans: readonly WritePlan[]): readonly OwnColumn[] {
  return columnsOf(addedEntries(review, plans));
}

function addedEntries({ metadata }: Review, plans: readonly WritePlan[]): Metadata["journal"] {
  const known = new Set(metadata.journal.map((entry) => JSON.stringify(entry)));
  const saved = plans.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === "save metadata" ? readMetadata(step.becomes).journal : [])),
  );
  return saved.filter((entry) => !known.has(JSON.stringify(entry)));
}
