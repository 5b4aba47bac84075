import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../core/model/review";
import type { Wanted } from "./coming";
import { HelpSheet, SettingsSheet } from "./later";
import { WORDS } from "./pane-words";
import { PaneMenuButton } from "./PaneMenuButton";
import { WithPlanner } from "./parts/WithPlanner";

/** What concerns the whole pane and is open from every view: its settings and its help. */
export function PaneMenu({ review, isWanted }: { readonly review: Review } & Wanted) {
  const [open, setOpen] = useState<"settings" | "help">();
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu defaultOpen={isWanted}>
        <MenuTrigger disableButtonEnhancement>
          <PaneMenuButton />
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
