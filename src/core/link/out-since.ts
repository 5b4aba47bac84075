import type { Departure } from "../model/departure";
import type { Link, OutSince } from "../model/link";
import type { DateSerial } from "../model/period";
import type { Standing } from "../model/standing";

/** Both ends of a link: how they stand, and when each left its band. */
export interface Deviation {
  readonly link: Pick<Link, "relation" | "outSince" | "reviewed">;
  readonly keyResult: DeviatingEnd;
  readonly kpi: DeviatingEnd;
  readonly asOf: DateSerial;
}

export interface DeviatingEnd {
  readonly standing: Standing;
  readonly departure: Departure;
}

/** Since when the ends of a link differ. */
export function outSince(deviation: Deviation): OutSince {
  const { link, keyResult, kpi } = deviation;
  if (keyResult.standing === "unknown" || kpi.standing === "unknown") return { kind: "unknown" };
  if (kpi.standing === "good" && (keyResult.standing === "good" || link.relation === "guards"))
    return { kind: "agrees" };
  const departure = departureOf(deviation);
  const left = leftOn(departure, deviation);
  const since = left === undefined ? undefined : openedAnew(left, departure, deviation);
  return { kind: "out", ...(since !== undefined && { since }) };
}

/** The end that is out tells the day; of a green trap it is the key result, of two the later one. */
function departureOf({ keyResult, kpi }: Deviation): Departure {
  if (kpi.standing === "good") return keyResult.departure;
  if (keyResult.standing === "good") return kpi.departure;
  const [one, other] = [keyResult.departure, kpi.departure];
  if (one.since === undefined || other.since === undefined) return { certain: false };
  return one.since > other.since ? one : other;
}

/** A certain day of the series wins over the noted one; of two uncertain days the earlier. */
function leftOn({ since, certain }: Departure, { link, asOf }: Deviation): DateSerial | undefined {
  const kept = link.outSince !== undefined && link.outSince <= asOf ? link.outSince : undefined;
  if (since === undefined || kept === undefined) return since ?? kept;
  return certain ? since : Math.min(since, kept);
}

/**
 * A review settles what it saw; what became worse since then opens the link again. Where no better day is known before,
 * nothing did: kept since 1 March, reviewed on 4 March, a number typed on 20 March is the deviation that was reviewed.
 */
function openedAnew(left: DateSerial, { since, worse }: Departure, { link, asOf }: Deviation): DateSerial {
  const { reviewed } = link;
  const isReviewed = reviewed !== undefined && reviewed >= left && reviewed <= asOf;
  const becameWorse = since !== undefined && worse !== undefined && worse > since;
  return isReviewed && becameWorse && worse > reviewed ? worse : left;
}
