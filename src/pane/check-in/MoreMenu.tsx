import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { usePane } from "../use-pane";
import { CHECK_IN_WORDS } from "./check-in-words";
import { signature, useMyName } from "./you";

/** What follows a check-in: the report of it, and the numbers that were typed into the sheet itself. */
export function MoreMenu({ people }: { readonly people: readonly string[] }) {
  const { pane } = usePane();
  const [myName] = useMyName();
  const who = signature(myName, people);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={CHECK_IN_WORDS.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => pane.ask({ kind: "report" })}>{CHECK_IN_WORDS.report}</MenuItem>
          <MenuItem onClick={() => pane.ask({ kind: "log", ...(who !== undefined && { who }) })}>
            {CHECK_IN_WORDS.log}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
