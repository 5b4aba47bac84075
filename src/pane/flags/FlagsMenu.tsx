import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { usePane } from "../use-pane";
import { RARE } from "./flags-menu";
import { FLAGS_WORDS } from "./flags-words";

const { menu } = FLAGS_WORDS;

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
          {RARE.map(({ label, request }) => (
            <MenuItem key={label} onClick={() => pane.ask(request)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
