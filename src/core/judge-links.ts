import { evaluateLink } from "./answer/evaluate-link";
import { linkQuestion } from "./link-question";
import { resolveLinks } from "./link/resolve-links";
import type { Assessment, LinkedPair } from "./model/assessment";
import { VERDICT } from "./model/health";
import type { Link } from "./model/link";
import type { DateSerial } from "./model/period";
import type { ResolvedLink } from "./model/register";
import type { Scorecard } from "./model/scorecard";
import type { Settings } from "./model/settings";

/** Every link of the register with both ends and the verdict that its row shows; a lost end is a broken link. */
export function judgeLinks(
  links: readonly Link[],
  scorecard: Scorecard,
  assessments: ReadonlyMap<string, Assessment>,
  day: { readonly settings: Settings; readonly asOf: DateSerial },
): readonly LinkedPair[] {
  const healthOf = (key: string) => assessments.get(key)?.health;
  return resolveLinks(links, scorecard).map((resolved) => {
    const { link, keyResult, kpi } = resolved;
    const isBroken = keyResult === undefined || kpi === undefined || resolved.trouble !== undefined;
    const verdict = isBroken
      ? VERDICT.brokenLink
      : evaluateLink(linkQuestion(link, { keyResult: healthOf(keyResult.key), kpi: healthOf(kpi.key) }, day));
    const trouble = isBroken ? troubleOf(resolved) : undefined;
    return {
      link,
      verdict,
      ...(keyResult && { keyResult }),
      ...(kpi && { kpi }),
      ...(trouble !== undefined && { trouble }),
    };
  });
}

function troubleOf({ trouble, repair }: ResolvedLink): string | undefined {
  return (
    [trouble, repair].filter((sentence) => sentence !== undefined && sentence !== "").join(" ") || undefined
  );
}
