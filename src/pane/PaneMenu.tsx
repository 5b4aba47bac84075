import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Review } from "../core/model/review";
import { HelpSheet, SettingsSheet } from "./later";
import { WORDS } from "./pane-words";
import { WithPlanner } from "./parts/WithPlanner";

/** What concerns the whole pane and is open from every view: its settings and its help. */
export function PaneMenu({ review }: { readonly review: Review }) {
  const [open, setOpen] = useState<"settings" | "help">();
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<SettingsRegular />}
            aria-label={WORDS.settingsAndHelp}
            title={WORDS.settingsAndHelp}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setOpen("settings")}>{WORDS.settings}</MenuItem>
            <MenuItem onClick={() => setOpen("help")}>{WORDS.help}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {open === "settings" && (
        <WithPlanner>
          <SettingsSheet review={review} onClose={close} />
        </WithPlanner>
      )}
      {open === "help" && <HelpSheet onClose={close} />}
    </>
  );
}
