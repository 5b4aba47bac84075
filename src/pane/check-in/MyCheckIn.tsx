import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckInEntry, CheckInRow } from "../../core/model/check-in";
import { ProgressBar } from "../parts/ProgressBar";
import { RovingArea } from "../parts/RovingArea";
import { usePane } from "../use-pane";
import { ViewFrame } from "../ViewFrame";
import { AllIn } from "./AllIn";
import type { AskedRow } from "./asked-row";
import { CheckInFoot } from "./CheckInFoot";
import { CheckInGroups } from "./CheckInGroups";
import { CHECK_IN_WORDS } from "./check-in-words";
import { MoreMenu } from "./MoreMenu";
import { myRows, stateOf } from "./my-check-ins";
import { MyRowsButton, type MyRowsProps } from "./MyRows";
import type { Choice } from "./use-current-row";
import { useDrafts } from "./use-drafts";
import { useWrittenEntries } from "./use-written-entries";
import { WhatChanged } from "./WhatChanged";
import { signature, useMyName } from "./you";

const useStyles = makeStyles({
  grow: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  done: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  progress: { position: "absolute", insetInline: 0, bottom: "-1px" },
});

interface MyCheckInProps extends MyRowsProps {
  readonly own: readonly CheckInRow[];
  readonly asked?: AskedRow | undefined;
  readonly openedBy: Choice["by"];
}

/** The check-in of the people who were chosen. */
export function MyCheckIn({ own, asked, openedBy, ...choice }: MyCheckInProps) {
  const { review, people } = choice;
  const { pane } = usePane();
  const drafts = useDrafts();
  const mine = myRows(pane, review, { rows: own, drafts });
  const written = useWrittenEntries(review, mine, drafts);
  const [myName] = useMyName();
  const [discarded, setDiscarded] = useState<readonly CheckInEntry[]>([]);
  const waiting = mine.filter(({ row }) => row.group !== "later");
  const ready = waiting.filter((row) => stateOf(row) === "ready");
  // What was just written is done, and waits no more.
  const justIn = written.rows.filter(({ key }) => !waiting.some((row) => row.key === key));
  const hasFoot = drafts.entries.length > 0 || discarded.length > 0;
  return (
    <ViewFrame
      toolbar={
        <Toolbar {...choice} done={ready.length + justIn.length} all={waiting.length + justIn.length} />
      }
      action={
        hasFoot && (
          <CheckInFoot
            mine={mine}
            drafts={drafts}
            signature={signature(myName, people)}
            discarded={discarded}
            onDiscard={setDiscarded}
          />
        )
      }
    >
      {waiting.length === 0 && !asked && <AllIn mine={mine} />}
      <RovingArea>
        <WhatChanged review={review} written={written} />
        <CheckInGroups mine={mine} asked={asked} drafts={drafts} openedBy={openedBy} />
      </RovingArea>
    </ViewFrame>
  );
}

interface ToolbarProps extends MyRowsProps {
  readonly done: number;
  readonly all: number;
}

function Toolbar({ done, all, ...choice }: ToolbarProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.grow}>
        <MyRowsButton {...choice} />
      </span>
      {all > 0 && <span className={styles.done}>{CHECK_IN_WORDS.done(done, all)}</span>}
      <MoreMenu people={choice.people} />
      {all > 0 && (
        <span className={styles.progress}>
          <ProgressBar label={CHECK_IN_WORDS.done(done, all)} value={done} max={all} />
        </span>
      )}
    </>
  );
}
