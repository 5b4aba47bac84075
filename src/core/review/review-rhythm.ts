import type { Cases, LinkCase } from "../model/cases";
import type { Finding } from "../model/finding";
import { spellDay, type DateSerial } from "../model/period";
import { partsOf } from "../model/parts";
import { rememberedOf } from "../model/remembered";
import type { RowCase } from "../model/row-case";
import { ofWorkbook } from "./finding-of";
import { headingTerms } from "../model/terms";

/** Reviews of the KPIs and of the objectives that are due by their rhythm. */
export function reviewRhythm(cases: Cases): readonly Finding[] {
  const { kpiReview, okrReview } = cases.settings;
  const { kpis, objectives } = headingTerms(cases.settings);
  return [
    ...rhythmOf(cases, { words: kpis, kind: "kpi", rhythm: kpiReview, row: ({ rows }) => rows.kpi }),
    ...rhythmOf(cases, {
      words: objectives,
      kind: "key result",
      rhythm: okrReview,
      row: ({ rows }) => rows.keyResult,
    }),
  ];
}

interface Rhythm {
  readonly words: string;
  readonly kind: RowCase["measure"]["kind"];
  readonly rhythm: number | string;
  readonly row: (link: LinkCase) => RowCase;
}

function rhythmOf(cases: Cases, { words, kind, rhythm, row }: Rhythm): readonly Finding[] {
  const last = newestReview(cases, { row, kind });
  const next = last === undefined ? undefined : cases.nextReview(last, rhythm);
  if (last === undefined || next === undefined || cases.asOf < next) return [];
  const isOverdue = cases.asOf - next > cases.settings.grace;
  return [
    ofWorkbook(cases, {
      rule: "review-rhythm",
      severity: isOverdue ? "watch" : "note",
      sentence: `${words} were last reviewed on ${spellDay(last)}; the next review was due on ${spellDay(next)}.`,
      next: "Hold it.",
      action: "mark-reviewed",
      since: next,
    }),
  ];
}

const reviewsIn = rememberedOf((rows: readonly RowCase[]) => {
  const of = (kind: Rhythm["kind"]) =>
    rows.filter(({ measure }) => measure.kind === kind).flatMap(({ evidence }) => evidence.reviews);
  return { kpi: of("kpi"), "key result": of("key result") };
});

/** The newest review of any row of the kind; where there never was one, the newest link, which is a first look. */
function newestReview(
  { links, rows, asOf }: Cases,
  { row, kind }: Pick<Rhythm, "row" | "kind">,
): DateSerial | undefined {
  const logged = partsOf(rows).flatMap((part) => reviewsIn(part)[kind]);
  const linked = links.flatMap((link) => [link.pair.link.reviewed, ...row(link).evidence.reviews]);
  const reviews = [...logged, ...linked].filter((one) => one !== undefined && one <= asOf) as number[];
  if (reviews.length > 0) return reviews.reduce((newest, one) => Math.max(newest, one));
  const made = links.flatMap(({ pair }) => pair.link.linkedOn ?? []).filter((one) => one <= asOf);
  return made.length === 0 ? undefined : made.reduce((newest, one) => Math.max(newest, one));
}
