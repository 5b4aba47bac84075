import {
  Menu,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { GROUPINGS, type Grouping } from "../../core/model/today";
import type { Wanted } from "../coming";
import { useWording } from "../wording";
import { TODAY_WORDS } from "./today-words";
import { GroupingButton, OwnersButton, type GroupingProps, type OwnersProps } from "./ToolbarButtons";

/** By what the list is grouped; a click opens the choice. */
export function GroupingMenu({ isWanted, grouping, onGroup }: GroupingProps & Wanted) {
  const { terms } = useWording();
  return (
    <Menu
      defaultOpen={isWanted}
      checkedValues={{ grouping: [grouping] }}
      onCheckedValueChange={(_event, { checkedItems }) => onGroup((checkedItems[0] ?? "need") as Grouping)}
    >
      <MenuTrigger disableButtonEnhancement>
        <GroupingButton grouping={grouping} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {GROUPINGS.map((one) => (
            <MenuItemRadio key={one} name="grouping" value={one}>
              {`${TODAY_WORDS.by} ${TODAY_WORDS.grouping(one, terms)}`}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Whose rows the list shows; a click opens the choice. */
export function OwnersMenu({ isWanted, owners, chosen, onChoose }: OwnersProps & Wanted) {
  return (
    <Menu
      defaultOpen={isWanted}
      checkedValues={{ owners: [...chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <OwnersButton chosen={chosen} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {owners.map((owner) => (
            <MenuItemCheckbox key={owner} name="owners" value={owner}>
              {owner}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
