import { useMemo } from "react";
import type { Lifecycle } from "../../core/model/cases";
import { endedSheets } from "../../core/evidence/ended-sheets";
import type { Review } from "../../core/model/review";
import type { PlanRequest } from "../../core/plan-request";
import { terms } from "../../core/model/terms";
import { reviewSummary } from "../../core/review-summary";
import { counted, dayText } from "../pane-words";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { RovingArea } from "../parts/RovingArea";
import { usePaneStyles } from "../pane-styles";
import { placeOf } from "../place";
import { usePane } from "../use-pane";
import type { CellAddress } from "../../core/model/address";
import { TODAY_WORDS } from "./today-words";

/** What could come after a KPI, a key result or a quarter; each is a plan that is shown first. */
export function NextSteps({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const steps = useMemo(
    () => [
      ...reviewSummary(review).lifecycle.flatMap((one) => stepOf(one, terms(review.settings)) ?? []),
      ...nextQuarters(review),
    ],
    [review],
  );
  if (steps.length === 0) return null;
  return (
    <RovingArea>
      <Group name="today next" title={TODAY_WORDS.next} count={String(steps.length)} isOpenAtFirst={false}>
        <ul className={shared.list} aria-label={TODAY_WORDS.next}>
          {steps.map(({ key, at, request, words }) => (
            <ListLine
              key={key}
              row={key}
              name={words.name}
              place={placeOf(at)}
              clause={words.clause}
              action={
                <LineAction
                  name="do"
                  label={`${words.action}: ${words.name}`}
                  onClick={() => pane.ask(request)}
                >
                  {words.action}
                </LineAction>
              }
            />
          ))}
        </ul>
      </Group>
    </RovingArea>
  );
}

interface NextStep {
  readonly key: string;
  readonly at: CellAddress;
  readonly request: PlanRequest;
  readonly words: { readonly name: string; readonly clause: string; readonly action: string };
}

/** Where the quarter is over and closed: the same sheet goes on, also in a file that was saved as a copy for that. */
function nextQuarters({ cases }: Review): readonly NextStep[] {
  return endedSheets(cases.rows, cases.closed).map(({ sheet, due, first }) => ({
    key: `quarter ${sheet}`,
    at: first.measure.at,
    request: { kind: "quarter", sheet },
    words: TODAY_WORDS.nextQuarter(sheet, dayText(due)),
  }));
}

function stepOf(proposal: Lifecycle, names: ReturnType<typeof terms>): NextStep | undefined {
  switch (proposal.kind) {
    case "template":
      return undefined;
    case "propose-objective": {
      const { measure } = proposal.row;
      const period = { start: proposal.start, end: proposal.due };
      const request = { kind: "propose objective", kpi: measure.key, period } as const;
      return {
        key: `propose ${measure.key}`,
        at: measure.at,
        request,
        words: TODAY_WORDS.propose(measure.name, names.objective),
      };
    }
    case "keep-as-kpi": {
      const { measure } = proposal.row;
      const request = { kind: "keep as kpi", keyResult: measure.key, direction: proposal.direction } as const;
      return {
        key: `keep ${measure.key}`,
        at: measure.at,
        request,
        words: TODAY_WORDS.keep(measure.name, names.kpi),
      };
    }
    case "close-quarter": {
      const [first] = proposal.rows;
      if (!first) return undefined;
      const rows = counted(proposal.rows.length, names.keyResult, names.keyResults);
      const request = { kind: "close quarter", due: proposal.due } as const;
      const words = TODAY_WORDS.close(rows, proposal.rows.length, dayText(proposal.due));
      return { key: `close ${proposal.due}`, at: first.measure.at, request, words };
    }
  }
}
