import { readReviewStep } from "./answer/read-review-step";
import type { LinkedPair } from "./model/assessment";
import type { BrokenCase, Cases, LinkCase } from "./model/cases";
import { VERDICT } from "./model/health";
import type { Kpi } from "./model/kpi";
import type { Reading } from "./model/review";
import type { DateSerial } from "./model/period";
import { measuresOf } from "./model/scorecard";
import { standingOf } from "./model/standing";
import { readLinkCase } from "./read-link-case";
import type { RowsOnSheets } from "./rows-on-sheets";
import { fold } from "./text/fold";

type LinkCases = Pick<Cases, "links" | "broken" | "measured" | "linked" | "toldByBroken" | "keptSince">;

/** The links that hold, judged with all that is known, those that do not, and the rows that either name. */
export function openLinkCases(review: Reading, rows: RowsOnSheets): LinkCases {
  const sound = soundLinks(review.links);
  const links = linkCases(sound, rows, review);
  return {
    links,
    keptSince: keptSince(links, review.asOf),
    broken: brokenCases(review),
    ...linkKeys(sound),
    toldByBroken: keysOfBroken(review),
  };
}

function soundLinks(links: readonly LinkedPair[]): readonly LinkedPair[] {
  return links.filter(({ verdict }) => verdict !== VERDICT.brokenLink);
}

function linkKeys(sound: readonly LinkedPair[]): Pick<Cases, "measured" | "linked"> {
  const measuring = sound.filter(({ link }) => link.relation === "measures");
  return { measured: keysOf(measuring), linked: keysOf(sound) };
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** The very set of before where there is nothing in either, so that what goes by it is not looked at again. */
function keysOf(pairs: readonly LinkedPair[]): ReadonlySet<string> {
  if (pairs.length === 0) return NO_KEYS;
  return new Set(
    pairs.flatMap(({ keyResult, kpi }) => [keyResult?.key, kpi?.key]).filter((key) => key !== undefined),
  );
}

const NOTHING_KEPT: ReadonlyMap<string, DateSerial> = new Map();

/** The days that the register keeps of links of which one end alone is out, by the key of that end; of several the first. */
function keptSince(links: readonly LinkCase[], asOf: DateSerial): Cases["keptSince"] {
  const kept = links.flatMap(({ pair: { link }, rows }) => {
    const out = [rows.keyResult, rows.kpi].filter(
      ({ assessment }) => standingOf(assessment.health) === "bad",
    );
    const [only, ...others] = out.map(({ measure }) => measure.key);
    const { outSince: day } = link;
    return only === undefined || others.length > 0 || day === undefined || day > asOf ? [] : [{ only, day }];
  });
  if (kept.length === 0) return NOTHING_KEPT;
  return new Map([...kept].sort((one, other) => other.day - one.day).map(({ only, day }) => [only, day]));
}

/** A broken link may still find one end, by its id or by the name that it was linked with. */
function keysOfBroken({ links, scorecard }: Reading): ReadonlySet<string> {
  const broken = links.filter(({ verdict }) => verdict === VERDICT.brokenLink);
  if (broken.length === 0) return NO_KEYS;
  const ids = new Set(broken.flatMap(({ link }) => [fold(link.keyResultId), fold(link.kpiId)]));
  const measures = measuresOf(scorecard);
  const byId = measures.filter(({ id }) => id !== undefined && ids.has(fold(id))).map(({ key }) => key);
  return new Set([...keysOf(broken), ...byId]);
}

/** Where each broken link stands in the register, told by both its ids. */
function brokenCases({ links, ours }: Reading): readonly BrokenCase[] {
  const broken = links.filter(({ verdict }) => verdict === VERDICT.brokenLink);
  if (broken.length === 0) return [];
  const { rows, sheet, columns } = ours.register;
  return broken.map((pair) => {
    const row = rows.find(
      ({ link }) => link.keyResultId === pair.link.keyResultId && link.kpiId === pair.link.kpiId,
    );
    const isKnown = row !== undefined && sheet !== undefined;
    return isKnown
      ? { pair, registerAt: { sheet, row: row.row, column: columns.keyResultId ?? 0 } }
      : { pair };
  });
}

const NO_KPIS: ReadonlyMap<string, readonly Kpi[]> = new Map();

/** The KPIs behind each key result, by its `Measured.key`, of links that hold. */
export function kpisOfKeyResults(links: readonly LinkedPair[]): ReadonlyMap<string, readonly Kpi[]> {
  const sound = soundLinks(links);
  if (sound.length === 0) return NO_KPIS;
  const kpis = new Map<string, Kpi[]>();
  for (const { keyResult, kpi } of sound)
    if (keyResult && kpi) kpis.set(keyResult.key, [...(kpis.get(keyResult.key) ?? []), kpi]);
  return kpis;
}

function linkCases(
  sound: readonly LinkedPair[],
  rows: RowsOnSheets,
  { asOf, settings }: Reading,
): readonly LinkCase[] {
  const step = readReviewStep(settings.kpiReview);
  const again = step.kind === "value" ? step.value : ({ kind: "months", months: 1 } as const);
  return sound.flatMap((pair) => {
    const [keyResult, kpi] = [rows.of(pair.keyResult), rows.of(pair.kpi)];
    if (!keyResult || !kpi || keyResult.isClosed) return [];
    return readLinkCase(pair, { keyResult, kpi }, { asOf, withinDays: settings.reviewDays, again }) ?? [];
  });
}
