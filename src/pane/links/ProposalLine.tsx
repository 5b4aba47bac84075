import { Link } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { KeyResult } from "../../core/model/key-result";
import { closeOnEscape } from "../close-on-escape";
import { LineAction } from "../parts/LineAction";
import { NameLink } from "../parts/NameLink";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import type { ProposedKpi } from "./links-by-objective";
import { LINKS_WORDS } from "./links-words";
import { useLinkStyles } from "./use-link-styles";

interface ProposalLineProps {
  readonly keyResult: KeyResult;
  /** Best first. */
  readonly proposed: readonly ProposedKpi[];
  readonly onLink: () => void;
}

/** The best proposal for a key result with its two answers; `why?` tells the reason and the others. */
export function ProposalLine({ keyResult, proposed: [best, ...others], onLink }: ProposalLineProps) {
  const styles = useLinkStyles();
  const { own, terms } = useWording();
  const [isOpen, setOpen] = useState(false);
  const reason = useId();
  if (!best) return null;
  return (
    <div onKeyDown={(event) => isOpen && closeOnEscape(event, () => setOpen(false))}>
      <Proposed keyResult={keyResult} one={best}>
        <Link
          as="button"
          className={styles.action}
          tabIndex={-1}
          data-row-action="why"
          aria-label={LINKS_WORDS.whyNamed(best.kpi.name, keyResult.name)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? reason : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {LINKS_WORDS.why}
        </Link>
      </Proposed>
      {isOpen && (
        <div id={reason} className={styles.why}>
          <p className={styles.text}>{LINKS_WORDS.reason(best.proposal)}</p>
          {others.map((one) => (
            <div key={`${one.kpi.key} ${one.proposal.relation}`}>
              <Proposed keyResult={keyResult} one={one} />
              <p className={styles.text}>{LINKS_WORDS.reason(one.proposal)}</p>
            </div>
          ))}
          <div className={styles.ofWhy}>
            <LineAction
              label={LINKS_WORDS.linkKpiNamed(terms.kpi, keyResult.name)}
              name="by hand"
              onClick={onLink}
            >
              {own(LINKS_WORDS.anotherKpi)}
            </LineAction>
          </div>
        </div>
      )}
    </div>
  );
}

interface ProposedProps {
  readonly keyResult: KeyResult;
  readonly one: ProposedKpi;
  readonly children?: React.ReactNode;
}

function Proposed({ keyResult, one: { proposal, kpi }, children }: ProposedProps) {
  const styles = useLinkStyles();
  const { pane, state } = usePane();
  const { relation } = proposal;
  const request = { kind: "link", links: [{ keyResult: keyResult.key, kpi: kpi.key, relation }] } as const;
  const decline = { kind: "decline", keyResult: keyResult.name, kpi: kpi.name } as const;
  return (
    <div className={styles.line}>
      <AddRegular aria-hidden fontSize={16} className={styles.icon} />
      <span className={styles.words}>
        {relation === "guards" && <span className={styles.quiet}>{LINKS_WORDS.guard} </span>}
        <NameLink as="action" place={placeOf(kpi.at)} isHere={isOnRow(state.selection, kpi.at)}>
          {kpi.name}
        </NameLink>{" "}
        {children}
      </span>
      <LineAction
        look="outline"
        isOnward
        label={LINKS_WORDS.linkNamed(kpi.name, keyResult.name)}
        onClick={() => pane.ask(request)}
      >
        {LINKS_WORDS.link}
      </LineAction>
      <LineAction
        look="quiet"
        isOnward
        name="not this"
        icon={<DismissRegular />}
        label={LINKS_WORDS.notThisNamed(kpi.name, keyResult.name)}
        onClick={() => void pane.write(decline)}
      />
    </div>
  );
}
