import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { Group } from "../parts/Group";
import { restingGroups } from "./broken-groups";
import { keyOfPair, LinkGroups } from "./LinkGroups";
import { LINKS_WORDS } from "./links-words";
import { RestingLine } from "./RestingLine";

/** Links that hold while a row of theirs is on a hidden sheet or in a table that was dismissed: nothing is to be done. */
export function RestingLinks({ review: { links, settings } }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const resting = links.filter(({ rests }) => rests !== undefined);
  if (resting.length === 0) return null;
  return (
    <Group name="resting" title={LINKS_WORDS.outOfSight} count={countText(resting.length)}>
      <ul className={shared.list} aria-label={LINKS_WORDS.outOfSight}>
        <LinkGroups groups={restingGroups(resting)} most={settings.linesMost}>
          {(pair) => <RestingLine key={keyOfPair(pair)} pair={pair} />}
        </LinkGroups>
      </ul>
    </Group>
  );
}
