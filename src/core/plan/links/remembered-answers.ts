import type { Metadata } from "../../model/metadata";
import { pairKey } from "../../model/register";
import type { Review } from "../../model/review";
import { measuresOf } from "../../model/scorecard";
import type { LinksChange, LinkSources } from "./link-sources";

type Answers = Metadata["dismissedProposals"];

/** A link that was taken away is not proposed again; one that was made was not meant to be declined. */
export function answersAfter(
  { metadata, scorecard }: Review,
  change: LinksChange,
  { register, resolved }: LinkSources,
): Answers {
  const kept = metadata.dismissedProposals;
  if (change.kind === "unlink") {
    const at = register.rows.findIndex(({ link }) => pairKey(link) === pairKey(change.link));
    const { keyResult, kpi } = resolved[at] ?? {};
    return keyResult && kpi ? withAnswer(kept, { keyResult: keyResult.name, kpi: kpi.name }) : kept;
  }
  if (change.kind !== "link" || kept.length === 0) return kept;
  const names = new Map(measuresOf(scorecard).map(({ key, name }) => [key, name]));
  const linked = change.links.map(({ keyResult, kpi }) => ({
    keyResult: names.get(keyResult),
    kpi: names.get(kpi),
  }));
  return kept.filter(
    (answer) => !linked.some(({ keyResult, kpi }) => answer.keyResult === keyResult && answer.kpi === kpi),
  );
}

function withAnswer(kept: Answers, answer: Answers[number]): Answers {
  const isSame = (other: Answers[number]) => other.keyResult === answer.keyResult && other.kpi === answer.kpi;
  return kept.some(isSame) ? kept : [...kept, answer];
}
