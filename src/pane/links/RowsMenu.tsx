import {
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { countText } from "../pane-words";
import { ChoiceButton } from "../parts/ChoiceButton";
import { useWording } from "../wording";
import { LINKS_WORDS } from "./links-words";
import type { RowsShown } from "./rows-shown";

const useStyles = makeStyles({ end: { marginInlineStart: "auto" } });

interface RowsMenuProps {
  /** How many rows each choice shows. */
  readonly choices: ReadonlyMap<RowsShown, number>;
  readonly shown: RowsShown;
  readonly onChoose: (shown: RowsShown) => void;
}

/** All key results, or those that still want something. */
export function RowsMenu({ choices, shown, onChoose }: RowsMenuProps) {
  const styles = useStyles();
  const { own } = useWording();
  const words = own(LINKS_WORDS.rowsShown[shown]);
  return (
    <Menu
      checkedValues={{ rows: [shown] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose((checkedItems[0] ?? "all") as RowsShown)}
    >
      <MenuTrigger disableButtonEnhancement>
        <ChoiceButton className={styles.end} aria-label={`${LINKS_WORDS.whichRows}: ${words}`}>
          {words}
        </ChoiceButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {[...choices].map(([choice, count]) => (
            <MenuItemRadio key={choice} name="rows" value={choice} secondaryContent={countText(count)}>
              {own(LINKS_WORDS.rowsShown[choice])}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
