import { makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import type { Grouping } from "../../core/model/today";
import { ChoiceButton } from "../parts/ChoiceButton";
import { useWording } from "../wording";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightSemibold },
  after: { marginInlineStart: "0.3em" },
});

/** What the list is grouped by. */
export interface GroupingProps {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

/** Whose rows the list shows: everybody's where nobody is chosen. */
export interface OwnersProps {
  readonly owners: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (owners: readonly string[]) => void;
}

export function GroupingButton({ grouping, ...props }: Pick<GroupingProps, "grouping"> & ButtonProps) {
  const styles = useStyles();
  const { terms } = useWording();
  const words = TODAY_WORDS.grouping(grouping, terms);
  return (
    <ChoiceButton {...props} aria-label={`${TODAY_WORDS.groupBy}: ${TODAY_WORDS.by} ${words}`}>
      {TODAY_WORDS.by}
      <span className={mergeClasses(styles.strong, styles.after)}>{words}</span>
    </ChoiceButton>
  );
}

export function OwnersButton({ chosen, ...props }: Pick<OwnersProps, "chosen"> & ButtonProps) {
  const words = chosen.length === 0 ? TODAY_WORDS.allOwners : TODAY_WORDS.someOwners(chosen);
  return (
    <ChoiceButton {...props} aria-label={`${TODAY_WORDS.owners}: ${words}`}>
      {words}
    </ChoiceButton>
  );
}
