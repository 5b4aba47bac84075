import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PlainDialect } from "../../core/formula/plain/plain-dialect";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { PLAN_WORDS } from "./plan-words";

const { what, dialect: label, dialects } = PLAN_WORDS.plain;

/** What plain formulas are, and for which Excel they are to be written; another choice makes another plan. */
export function PlainChoice({ dialect }: { readonly dialect: PlainDialect }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  return (
    <div className={shared.tight}>
      <p className={shared.text}>{what}</p>
      <Field label={label}>
        <RadioGroup
          value={dialect}
          onChange={(_event, { value }) => pane.ask({ kind: "plain", dialect: value as PlainDialect })}
        >
          <Radio value="modern" label={dialects.modern} />
          <Radio value="classic" label={dialects.classic} />
        </RadioGroup>
      </Field>
    </div>
  );
}
