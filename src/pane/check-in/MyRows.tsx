import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import type { CheckInRow } from "../../core/model/check-in";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { ChoiceButton } from "../parts/ChoiceButton";
import { usePane } from "../use-pane";
import { CHECK_IN_WORDS } from "./check-in-words";
import { useAsksSure, useMyName } from "./you";

const useStyles = makeStyles({
  surface: {
    maxHeight: "70vh",
    overflowY: "auto",
    width: "min(280px, calc(100vw - 48px))",
    boxSizing: "border-box",
  },
  choice: { display: "flex", flexDirection: "column" },
  people: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface MyRowsProps {
  readonly review: Review;
  readonly rows: readonly CheckInRow[];
  readonly people: readonly string[];
  readonly onChoose: (people: readonly string[]) => void;
}

/** Whose rows are asked for, and how they are signed; a click opens the choice. */
export function MyRowsButton(props: MyRowsProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { people } = props;
  const names = people.map((name) => (name === "" ? CHECK_IN_WORDS.nobody : (name.split(" ")[0] ?? name)));
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <ChoiceButton>
          <span>{CHECK_IN_WORDS.myRows}&nbsp;</span>
          <span className={styles.people} title={names.join(", ")}>
            {names.length > 0 ? names.join(", ") : CHECK_IN_WORDS.choose}
          </span>
        </ChoiceButton>
      </PopoverTrigger>
      <PopoverSurface aria-label={CHECK_IN_WORDS.chooseTitle} className={styles.surface}>
        <div className={shared.stack}>
          <PeopleChoice {...props} />
          <Signature />
        </div>
      </PopoverSurface>
    </Popover>
  );
}

/** A box for each owner of the workbook, and one for the rows that nobody owns. */
export function PeopleChoice({ review, rows, people, onChoose }: MyRowsProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const { NOBODY, rowsOf } = pane.checkIn;
  const owners = [...review.cases.owners.map(({ name }) => name), NOBODY];
  const choices = owners
    .map((name) => ({ name, own: rowsOf(rows, [name]) }))
    .filter(({ own }) => own.length > 0);
  function toggle(name: string, isChosen: boolean): void {
    onChoose(isChosen ? [...people, name] : people.filter((other) => other !== name));
  }
  return (
    <div role="group" aria-label={CHECK_IN_WORDS.chooseTitle} className={styles.choice}>
      {choices.map(({ name, own }) => (
        <Checkbox
          key={name}
          checked={people.includes(name)}
          label={`${name === NOBODY ? CHECK_IN_WORDS.nobody : name}: ${CHECK_IN_WORDS.rowsOf(own.length, own.filter(({ group }) => group !== "later").length)}`}
          onChange={(_event, { checked }) => toggle(name, checked === true)}
        />
      ))}
    </div>
  );
}

/** How a check-in is signed in OKR Log, and whether it asks how sure somebody is. */
function Signature() {
  const [name, setName] = useMyName();
  const [asksSure, setAsksSure] = useAsksSure();
  return (
    <>
      <Field label={CHECK_IN_WORDS.myName}>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Checkbox
        checked={asksSure}
        label={CHECK_IN_WORDS.asksSure}
        onChange={(_event, { checked }) => setAsksSure(checked === true)}
      />
    </>
  );
}
