import { Button } from "@fluentui/react-components";
import type { Assessment, LinkedPair } from "../../core/model/assessment";
import { usePaneStyles } from "../pane-styles";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { canBeReviewed } from "./can-be-reviewed";
import { lag } from "./links-by-kpi";
import { LINKS_WORDS, VERDICT_SENTENCES } from "./links-words";

interface VerdictLineProps {
  readonly pair: LinkedPair;
  /** How the key result stands. */
  readonly assessment: Assessment | undefined;
}

/** What a link says when one of its sides moved: `Green trap: the KPI is on track, yet …`. */
export function VerdictLine({ pair, assessment }: VerdictLineProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const sentence = pair.trouble ?? VERDICT_SENTENCES[pair.verdict]?.(behindText(assessment));
  const request = { kind: "reviewed", link: pair.link } as const;
  return (
    <div className={shared.tight}>
      <div className={shared.line}>
        <StatusWord word={pair.verdict} />
        {canBeReviewed(pair.verdict) && (
          <Button size="small" appearance="subtle" onClick={() => pane.ask(request)}>
            {LINKS_WORDS.reviewed}
          </Button>
        )}
      </div>
      {sentence && <p className={shared.text}>{sentence}</p>}
    </div>
  );
}

/** `18 points behind plan`; without a pace only the health word can tell. */
function behindText(assessment: Assessment | undefined): string {
  const behind = lag(assessment);
  if (Number.isFinite(behind) && behind > 0) return LINKS_WORDS.behind(Math.round(behind * 100));
  return assessment ? `“${assessment.health}”` : LINKS_WORDS.noPace;
}
