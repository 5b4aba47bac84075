import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { comingMenu } from "../coming";
import { loadMenus } from "../later";
import { TODAY_WORDS } from "./today-words";
import { GroupingButton, OwnersButton, type GroupingProps, type OwnersProps } from "./ToolbarButtons";

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
});

const GroupingMenu = comingMenu<GroupingProps>(
  async () => (await loadMenus()).GroupingMenu,
  ({ grouping, onClick }) => <GroupingButton grouping={grouping} onClick={onClick} />,
);
const OwnersMenu = comingMenu<OwnersProps>(
  async () => (await loadMenus()).OwnersMenu,
  ({ chosen, onClick }) => <OwnersButton chosen={chosen} onClick={onClick} />,
);

interface ToolbarProps extends GroupingProps, OwnersProps {
  readonly title: string;
  /** What the list is filtered to, with the button that ends it. */
  readonly filter?: string | undefined;
  readonly onUnfilter: () => void;
}

/** What the list shows: filtered to what, grouped by what, and whose rows; on two lines where one has no room. */
export function Toolbar(props: ToolbarProps) {
  const styles = useStyles();
  const { title, filter, onUnfilter, grouping, onGroup, owners, chosen, onChoose } = props;
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
        <GroupingMenu grouping={grouping} onGroup={onGroup} />
        {owners.length > 0 && <OwnersMenu owners={owners} chosen={chosen} onChoose={onChoose} />}
      </span>
    </>
  );
}
