import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { measuresOf } from "../../core/model/scorecard";
import type { Review } from "../../core/model/review";
import type { PlanRequest } from "../../core/plan-request";
import type { LinkWish } from "../../core/plan/links/link-sources";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { PLAN_WORDS } from "./plan-words";

const useStyles = makeStyles({
  links: {
    // The ticks stand in line with the title; Fluent keeps a margin around each.
    "& li": { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  kpi: { fontWeight: tokens.fontWeightSemibold },
  says: { display: "block" },
});

interface LinkChoiceProps {
  readonly review: Review;
  readonly request: Extract<PlanRequest, { kind: "link" }>;
}

/** The links of a plan one by one; what is unticked is not written, and can be ticked again. */
export function LinkChoice({ review, request }: LinkChoiceProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane } = usePane();
  const [offered] = useState(request.links);
  if (offered.length < 2) return null;
  const isTicked = (link: LinkWish) => request.links.some((one) => isSame(one, link));
  const names = new Map(measuresOf(review.scorecard).map(({ key, name }) => [key, name]));
  function toggle(link: LinkWish): void {
    const links = offered.filter((one) => (isSame(one, link) ? !isTicked(one) : isTicked(one)));
    pane.ask({ ...request, links });
  }
  return (
    <ul className={`${shared.list} ${styles.links}`} aria-label={PLAN_WORDS.links}>
      {offered.map((link) => (
        <li key={`${link.keyResult} ${link.kpi}`}>
          <Checkbox
            checked={isTicked(link)}
            onChange={() => toggle(link)}
            label={
              <>
                <span className={styles.kpi}>{names.get(link.kpi)}</span>
                <span className={`${shared.quiet} ${styles.says}`}>
                  {PLAN_WORDS.linkSays(link.relation, names.get(link.keyResult) ?? "")}
                </span>
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}

function isSame(one: LinkWish, other: LinkWish): boolean {
  return one.keyResult === other.keyResult && one.kpi === other.kpi;
}
