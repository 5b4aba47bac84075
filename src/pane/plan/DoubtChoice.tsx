import { Fragment } from "react";
import { Checkbox } from "@fluentui/react-components";
import { areaToA1 } from "../../core/model/address";
import type { Doubt } from "../../core/model/write-plan";
import type { PlanRequest } from "../../core/plan-request";
import { NameLink } from "../parts/NameLink";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { PLAN_WORDS } from "./plan-words";

interface DoubtChoiceProps {
  readonly doubts: readonly Doubt[];
  readonly request: Extract<PlanRequest, { kind: "remove" }>;
}

/** What looks like ours, sheet by sheet, though nothing tells whose it is: a tick takes it away as well. */
export function DoubtChoice({ doubts, request }: DoubtChoiceProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { also = [] } = request;
  function toggle(sheet: string): void {
    const rest = also.filter((one) => one !== sheet);
    pane.ask({ ...request, also: rest.length < also.length ? rest : [...rest, sheet] });
  }
  return (
    <section className={shared.tight}>
      <p className={shared.text}>{PLAN_WORDS.doubts}</p>
      <ul className={shared.list} aria-label={PLAN_WORDS.doubts}>
        {doubts.map(({ sheet, columns, isSheet }) => (
          <li key={sheet}>
            <Checkbox
              checked={also.includes(sheet)}
              onChange={() => toggle(sheet)}
              label={isSheet ? PLAN_WORDS.alsoSheet(sheet) : PLAN_WORDS.alsoFrom(sheet)}
            />
            <div className={`${shared.inset} ${shared.quiet}`}>
              {columns.map(({ header, area }, at) => (
                <Fragment key={areaToA1(area)}>
                  {at > 0 && ", "}
                  <NameLink place={{ sheet, area }}>{`${header} ${areaToA1(area)}`}</NameLink>
                </Fragment>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
