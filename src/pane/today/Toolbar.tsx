import {
  Button,
  makeStyles,
  Menu,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { GROUPINGS, type Grouping } from "../../core/model/today";
import { ChoiceButton } from "../parts/ChoiceButton";
import { useWording } from "../wording";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  grow: { flexGrow: 1, minWidth: 0 },
  filter: { maxWidth: "100%", paddingInline: tokens.spacingHorizontalXS },
  // They go to a second line together.
  menus: { display: "flex", marginInlineStart: "auto", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  after: { marginInlineStart: "0.3em" },
});

interface ToolbarProps {
  readonly title: string;
  /** What the list is filtered to, with the button that ends it. */
  readonly filter?: string | undefined;
  readonly onUnfilter: () => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly owners: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (owners: readonly string[]) => void;
}

/** What the list shows: filtered to what, grouped by what, and whose rows; on two lines where one has no room. */
export function Toolbar(props: ToolbarProps) {
  const styles = useStyles();
  const { title, filter, onUnfilter } = props;
  return (
    <>
      {filter === undefined ? (
        <h2 className={styles.title}>{title}</h2>
      ) : (
        <span className={styles.grow}>
          <Button
            size="small"
            className={styles.filter}
            icon={<DismissRegular />}
            iconPosition="after"
            title={TODAY_WORDS.everything}
            onClick={onUnfilter}
          >
            {filter}
          </Button>
        </span>
      )}
      <span className={styles.menus}>
        <GroupingMenu {...props} />
        <OwnersMenu {...props} />
      </span>
    </>
  );
}

function GroupingMenu({ grouping, onGroup }: ToolbarProps) {
  const styles = useStyles();
  const { terms } = useWording();
  return (
    <Menu
      checkedValues={{ grouping: [grouping] }}
      onCheckedValueChange={(_event, { checkedItems }) => onGroup((checkedItems[0] ?? "need") as Grouping)}
    >
      <MenuTrigger disableButtonEnhancement>
        <ChoiceButton
          aria-label={`${TODAY_WORDS.groupBy}: ${TODAY_WORDS.by} ${TODAY_WORDS.grouping(grouping, terms)}`}
        >
          {TODAY_WORDS.by}
          <span className={mergeClasses(styles.strong, styles.after)}>
            {TODAY_WORDS.grouping(grouping, terms)}
          </span>
        </ChoiceButton>
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

function OwnersMenu({ owners, chosen, onChoose }: ToolbarProps) {
  if (owners.length === 0) return null;
  const words = chosen.length === 0 ? TODAY_WORDS.allOwners : TODAY_WORDS.someOwners(chosen);
  return (
    <Menu
      checkedValues={{ owners: [...chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <ChoiceButton aria-label={`${TODAY_WORDS.owners}: ${words}`}>{words}</ChoiceButton>
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
