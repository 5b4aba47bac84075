import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { Link } from "../../core/model/link";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import type { LinkRequest } from "./link-requests";
import { LINKS_WORDS } from "./links-words";

interface LinkMenuProps {
  readonly link: Link;
  readonly items: readonly LinkRequest[];
}

/** What is rarely asked of a link; each shows its plan below it first. */
export function LinkMenu({ link, items }: LinkMenuProps) {
  const { pane } = usePane();
  const { own } = useWording();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          tabIndex={-1}
          data-row-action="more"
          aria-label={LINKS_WORDS.more(link.keyResultName, link.kpiName)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map(({ label, request }) => (
            <MenuItem key={label} onClick={() => pane.ask(request)}>
              {own(label)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
