import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, ClockRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import type { Review } from "../../core/model/review";
import type { TodayLine } from "../../core/model/today";
import type { Tone } from "../../core/model/tones";
import { checkInAt } from "../check-in/asked-row";
import { dayText } from "../pane-words";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { TONE_ICONS, useToneStyles } from "../parts/tone-looks";
import { useKept } from "../parts/use-kept";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { TODAY_WORDS } from "./today-words";
import { useLineAction } from "./use-line-action";

const useStyles = makeStyles({
  word: { fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: 0, paddingBlockStart: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  parts: { marginInlineStart: "-24px" },
});

interface TodayRowProps {
  readonly review: Review;
  readonly line: TodayLine;
  /** The head above asks its owner; rows whose number can be typed here offer that instead. */
  readonly typable?: ReadonlySet<string> | undefined;
}

/** One line: how it stands, the user's name for it, why, and the one thing to do. W says why in whole sentences. */
export function TodayRow({ review, line, typable }: TodayRowProps) {
  const { selection } = usePane().state;
  const [unfolded, setUnfolded] = useKept<"nothing" | "why" | "parts">(`line ${line.key}`, "nothing");
  const toggle = (what: "why" | "parts") => setUnfolded(unfolded === what ? "nothing" : what);
  const { at, name, row, parts } = line;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== "w" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    toggle("why");
  }
  return (
    <ListLine
      row={line.key}
      name={name}
      place={at && placeOf(at)}
      isHere={row !== undefined && at !== undefined && isOnRow(selection, at)}
      icon={<LineIcon tone={line.tone} isOld={line.isOld} />}
      clause={<Clause line={line} />}
      action={<Actions review={review} line={line} typable={typable} unfolded={unfolded} onToggle={toggle} />}
      onKeyDown={onKeyDown}
    >
      {unfolded === "why" && <Reasons line={line} />}
      {unfolded === "parts" && parts.length > 0 && <Parts review={review} parts={parts} typable={typable} />}
    </ListLine>
  );
}

function LineIcon({ tone, isOld }: { readonly tone: Tone; readonly isOld: boolean }) {
  const tones = useToneStyles();
  const Icon = isOld ? ClockRegular : TONE_ICONS[tone];
  return <Icon className={tones[isOld ? "unknown" : tone]} aria-hidden />;
}

function Clause({ line: { word, clause, tone } }: { readonly line: TodayLine }) {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <>
      {word !== undefined && <span className={mergeClasses(styles.word, tones[tone])}>{word}</span>}
      {clause}
    </>
  );
}

interface ActionsProps extends TodayRowProps {
  readonly unfolded: "nothing" | "why" | "parts";
  readonly onToggle: (what: "why" | "parts") => void;
}

function Actions({ review, line, typable, unfolded, onToggle }: ActionsProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const act = useLineAction(review);
  const { action, asked, parts, name, row } = line;
  if (asked !== undefined)
    return <span className={shared.quiet}>{TODAY_WORDS.asked(dayText(asked).replace(/ \d{4}$/, ""))}</span>;
  return (
    <>
      {parts.length > 0 && (
        <LineAction
          name="parts"
          icon={unfolded === "parts" ? <ChevronUpRegular /> : <ChevronDownRegular />}
          label={`${unfolded === "parts" ? TODAY_WORDS.hideParts : TODAY_WORDS.showParts(parts.length)}: ${name}`}
          look="quiet"
          isExpanded={unfolded === "parts"}
          onClick={() => onToggle("parts")}
        />
      )}
      {action?.kind === "ask-owner" && row !== undefined && typable?.has(row) ? (
        <LineAction name="do" label={`${TODAY_WORDS.checkIn}: ${name}`} onClick={() => checkInAt(pane, row)}>
          {TODAY_WORDS.checkIn}
        </LineAction>
      ) : action ? (
        <LineAction name="do" label={`${action.label}: ${name}`} isOnward onClick={() => act(line)}>
          {action.label}
        </LineAction>
      ) : (
        parts.length === 0 && (
          <LineAction name="why" isExpanded={unfolded === "why"} onClick={() => onToggle("why")}>
            {TODAY_WORDS.why}
          </LineAction>
        )
      )}
    </>
  );
}

function Reasons({ line: { reasons } }: { readonly line: TodayLine }) {
  const styles = useStyles();
  return (
    <>
      {reasons.map(({ rule, sentence, next }) => (
        <p key={`${rule} ${sentence}`} className={styles.reasons}>
          {sentence} <span className={styles.word}>{next}</span>
        </p>
      ))}
    </>
  );
}

interface PartsProps extends Omit<TodayRowProps, "line"> {
  readonly parts: readonly TodayLine[];
}

function Parts({ review, parts, typable }: PartsProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <ul className={mergeClasses(shared.list, styles.parts)}>
      {parts.map((part) => (
        <TodayRow key={part.key} review={review} line={part} typable={typable} />
      ))}
    </ul>
  );
}
