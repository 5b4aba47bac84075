import { makeStyles, tokens } from "@fluentui/react-components";
import { isBlank } from "../../core/model/cell";
import { CHECK_IN_WORDS } from "./check-in-words";
import { HealthWord } from "./HealthWord";
import { useWording } from "../wording";
import type { MyRow } from "./my-check-ins";

const useStyles = makeStyles({
  becomes: { color: tokens.colorNeutralForeground1 },
});

/** What was typed, and what it makes of the row: `30 → 44, sure 5/10: still Off track`. */
export function EntryClause({ mine }: { readonly mine: MyRow }) {
  const { said } = useWording();
  const { reading, consequence } = mine;
  if (!reading?.ready || !consequence) return <>{reasonOf(mine)}</>;
  const { before, after } = consequence;
  return (
    <>
      <Typed mine={mine} />
      {reading.ready.sure !== undefined && `, ${CHECK_IN_WORDS.sureOf(reading.ready.sure)}`}:{" "}
      {before === after && `${CHECK_IN_WORDS.still} `}
      <HealthWord word={after} />
      {before !== after && ` ${CHECK_IN_WORDS.insteadOf(said(before))}`}
    </>
  );
}

function Typed({ mine: { row, reading } }: { readonly mine: MyRow }) {
  const styles = useStyles();
  const { measure, shown, show } = row.row;
  const number = reading?.ready?.number;
  if (!number) return <>{CHECK_IN_WORDS.confirmed(shown.actual)}</>;
  const before = isBlank(measure.inputs.actual) ? CHECK_IN_WORDS.none : shown.actual;
  const becomes = typeof number.becomes === "number" ? show(number.becomes) : String(number.becomes);
  return (
    <>
      {before} → <strong className={styles.becomes}>{becomes}</strong>
    </>
  );
}

function reasonOf({ entry, reading }: MyRow): string {
  const unreadable = [reading?.number, reading?.sure].find((part) => part?.kind === "unreadable");
  const reason = unreadable?.kind === "unreadable" ? unreadable.reason : "";
  return `${entry?.number ?? ""}: ${reason}`;
}
