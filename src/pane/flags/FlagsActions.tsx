import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { WritePlan } from "../../core/model/write-plan";
import { usePaneStyles } from "../pane-styles";
import type { PlanRequest } from "../../core/plan-request";
import { usePane } from "../use-pane";
import { FLAGS_WORDS } from "./flags-words";

const { menu: headings } = FLAGS_WORDS;
/** Rarely wanted, so kept out of the way; each shows its plan first. */
const MORE: readonly { readonly label: string; readonly request: PlanRequest }[] = [
  { label: headings.repair, request: { kind: "repair" } },
  { label: headings.freeze, request: { kind: "freeze" } },
  { label: headings.thaw, request: { kind: "thaw" } },
  // What this Excel knows is not to be found out, so the newer formulas come first and the others are offered.
  { label: headings.plain, request: { kind: "plain", dialect: "modern" } },
  { label: headings.log, request: { kind: "log" } },
  { label: headings["remove flags"], request: { kind: "remove", scope: "flags" } },
  { label: headings["remove everything"], request: { kind: "remove", scope: "everything" } },
];

interface FlagsActionsProps {
  readonly request: PlanRequest;
  readonly plan: WritePlan;
}

/** Writes the plan on show; beside it the quiet menu. */
export function FlagsActions({ request, plan }: FlagsActionsProps) {
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const isWriting = state.action.kind === "writing";
  const isBlocked = plan.steps.length === 0 || isWriting || state.review?.workbook.isReadOnly === true;
  return (
    <div className={shared.spread}>
      <Button appearance="primary" disabledFocusable={isBlocked} onClick={() => void pane.write(request)}>
        {isWriting ? FLAGS_WORDS.writing : plan.title}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={FLAGS_WORDS.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {MORE.map(({ label, request: other }) => (
              <MenuItem key={label} onClick={() => pane.ask(other)}>
                {label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
