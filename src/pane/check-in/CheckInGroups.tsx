import { useRef, useState } from "react";
import type { CheckInGroup } from "../../core/model/check-in";
import { Group } from "../parts/Group";
import { LongList } from "../parts/LongList";
import { usePaneStyles } from "../pane-styles";
import { countText, dayText } from "../pane-words";
import type { AskedRow } from "./asked-row";
import { useWording } from "../wording";
import { CheckInLine } from "./CheckInLine";
import { CHECK_IN_WORDS } from "./check-in-words";
import { consequenceHeard } from "./ConsequenceText";
import { inGroup, nextDueOf, stateOf, type MyRow } from "./my-check-ins";
import { useCurrentRow, type Choice } from "./use-current-row";
import type { Drafts } from "./use-drafts";
import { useAsksSure } from "./you";

const GROUPS: readonly CheckInGroup[] = ["due", "formula", "later"];
const ROW_HEIGHT = 54;

interface CheckInGroupsProps {
  readonly mine: readonly MyRow[];
  /** Stands first, in a group of its own. */
  readonly asked: AskedRow | undefined;
  readonly drafts: Drafts;
  readonly openedBy: Choice["by"];
}

/** The rows by what they wait for; Enter leads from number to number, and after the last one to Write. */
export function CheckInGroups({ mine, asked, drafts, openedBy }: CheckInGroupsProps) {
  const wording = useWording();
  const shared = usePaneStyles();
  const current = useCurrentRow(mine, { asked, openedBy });
  const [asksSure] = useAsksSure();
  const [heard, setHeard] = useState("");
  const area = useRef<HTMLDivElement>(null);
  function next(row: MyRow): void {
    if (stateOf(row) === "unreadable") return;
    if (row.consequence) setHeard(consequenceHeard(row.consequence, wording));
    // The button is drawn with the first number, so it is looked for after the row has closed.
    if (!current.openAfter(row.key)) setTimeout(() => writeButton(area.current)?.focus());
  }
  function confirm(row: MyRow): void {
    if (row.entry && row.row.place.kind === "formula") drafts.drop([row.key]);
    else drafts.put({ key: row.key, name: row.name });
    if (current.key === row.key && !current.openAfter(row.key))
      setTimeout(() => writeButton(area.current)?.focus());
  }
  const others = mine.filter(({ key }) => key !== asked?.key);
  const lines = (label: string, items: readonly MyRow[]) => (
    <LongList label={label} items={items} keyOf={({ key }) => key} rowHeight={ROW_HEIGHT}>
      {(row) => (
        <CheckInLine
          mine={row}
          isCurrent={current.key === row.key}
          takesFocus={current.takesFocus}
          asksSure={asksSure || row.row.hasConfidence}
          onOpen={() => current.open(row.key)}
          onType={drafts.put}
          onNext={() => next(row)}
          onConfirm={() => confirm(row)}
          onLeave={current.close}
        />
      )}
    </LongList>
  );
  return (
    <div ref={area}>
      {asked && (
        <Group name="check-in asked" title={CHECK_IN_WORDS.asked}>
          {lines(
            CHECK_IN_WORDS.asked,
            mine.filter(({ key }) => key === asked.key),
          )}
        </Group>
      )}
      {GROUPS.filter((group) => inGroup(others, group).length > 0).map((group) => (
        <Group
          key={group}
          name={`check-in ${group}`}
          title={CHECK_IN_WORDS.groups[group]}
          sub={subOf(group, others)}
          count={countText(inGroup(others, group).length)}
          isOpenAtFirst={group !== "later"}
        >
          {lines(CHECK_IN_WORDS.groups[group], inGroup(others, group))}
        </Group>
      ))}
      <div role="status" aria-live="polite" className={shared.heard}>
        {heard}
      </div>
    </div>
  );
}

function writeButton(area: HTMLElement | null): HTMLElement | null {
  return area?.ownerDocument.querySelector<HTMLElement>("[data-check-in-write]") ?? null;
}

function subOf(group: CheckInGroup, mine: readonly MyRow[]): string | undefined {
  if (group === "due") return CHECK_IN_WORDS.oneEach;
  if (group === "formula") return CHECK_IN_WORDS.stillRight;
  const next = nextDueOf(mine);
  return next && CHECK_IN_WORDS.nextOn(dayText(next.day));
}
