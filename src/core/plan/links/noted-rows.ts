import type { Link } from "../../model/link";
import type { DateSerial } from "../../model/period";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import type { RegisterSite, WantedRow } from "./register-part";
import type { LinkSources } from "./link-sources";

export interface Desk {
  readonly site: RegisterSite;
  readonly sources: LinkSources;
}

/**
 * Since when each link differs, and nothing else. A link of which a row is hidden or dismissed rests: it keeps the days it
 * has, and is told since when it differs by the first plan after it is back.
 */
export function notedRows(review: Review, { sources }: Desk): readonly WantedRow[] {
  return sources.register.rows.flatMap(({ row, link }, index): readonly WantedRow[] => {
    const { keyResult, kpi } = sources.resolved[index] ?? {};
    return keyResult && kpi ? [{ row, cells: outSinceCell(review, sources, { link, keyResult, kpi }) }] : [];
  });
}

interface Pair {
  readonly link: Link;
  readonly keyResult: Measured;
  readonly kpi: Measured;
}

/** Where nothing tells since when, it is since we look. A link that agrees again is emptied. */
export function outSinceCell(
  { asOf }: Review,
  sources: LinkSources,
  { link, keyResult, kpi }: Pair,
): { readonly outSince?: DateSerial | undefined } {
  const out = sources.outSinceOf(link, keyResult.key, kpi.key);
  switch (out.kind) {
    case "agrees":
      return { outSince: undefined };
    case "unknown":
      return {};
    case "out":
      return { outSince: out.since ?? asOf };
  }
}
