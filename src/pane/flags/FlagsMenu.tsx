import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { PlanRequest } from "../../core/plan-request";
import { usePane } from "../use-pane";
import { FLAGS_WORDS } from "./flags-words";

const { menu } = FLAGS_WORDS;
/** Rarely wanted, so kept out of the way; each shows its plan first. */
const MORE: readonly { readonly label: string; readonly request: PlanRequest }[] = [
  { label: menu.freeze, request: { kind: "freeze" } },
  // What this Excel knows is not to be found out, so the newer formulas come first and the others are offered.
  { label: menu.plain, request: { kind: "plain", dialect: "modern" } },
  { label: menu.thaw, request: { kind: "thaw" } },
  { label: menu.repair, request: { kind: "repair" } },
  { label: menu.log, request: { kind: "log" } },
  { label: menu["remove flags"], request: { kind: "remove", scope: "flags" } },
  { label: menu["remove everything"], request: { kind: "remove", scope: "everything" } },
];

/** What is rarely asked of flags; `onChoose` opens the choice of tables and flags where it is not on show. */
export function FlagsMenu({ onChoose }: { readonly onChoose?: () => void }) {
  const { pane } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={FLAGS_WORDS.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onChoose && <MenuItem onClick={onChoose}>{menu.choose}</MenuItem>}
          {MORE.map(({ label, request }) => (
            <MenuItem key={label} onClick={() => pane.ask(request)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
