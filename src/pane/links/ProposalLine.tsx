import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyResult } from "../../core/model/key-result";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import type { ProposedKpi } from "./links-by-objective";
import { LINKS_WORDS } from "./links-words";

const useStyles = makeStyles({
  proposal: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface ProposalLineProps extends ProposedKpi {
  readonly keyResult: KeyResult;
}

/** A KPI that could belong to the key result: why, how sure, and the two answers. */
export function ProposalLine({ keyResult, proposal, kpi }: ProposalLineProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const { relation } = proposal;
  const request = { kind: "link", links: [{ keyResult: keyResult.key, kpi: kpi.key, relation }] } as const;
  const decline = { kind: "decline", keyResult: keyResult.name, kpi: kpi.name } as const;
  return (
    <div className={`${shared.tight} ${styles.proposal}`}>
      <div className={shared.line}>
        <span className={shared.quiet}>{LINKS_WORDS.proposed[relation]}</span>
        <CellButton place={placeOf(kpi.at)} isHere={isOnRow(state.selection, kpi.at)}>
          {kpi.name}
        </CellButton>
        <span className={shared.quiet}>{LINKS_WORDS.score(proposal.score)}</span>
      </div>
      <p className={shared.text}>{proposal.evidence}</p>
      <div className={shared.line}>
        <Button
          size="small"
          aria-label={LINKS_WORDS.linkNamed(kpi.name, keyResult.name)}
          onClick={() => pane.ask(request)}
        >
          {LINKS_WORDS.link}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={LINKS_WORDS.notThisNamed(kpi.name, keyResult.name)}
          onClick={() => void pane.write(decline)}
        >
          {LINKS_WORDS.notThis}
        </Button>
      </div>
    </div>
  );
}
