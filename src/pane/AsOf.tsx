import { makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../core/model/review";
import { DayForm } from "./later";
import { dayText } from "./pane-words";
import { AS_OF_WORDS } from "./as-of-words";
import { ChoiceButton } from "./parts/ChoiceButton";

const useStyles = makeStyles({
  surface: { maxHeight: "70vh", overflowY: "auto", maxWidth: "300px", boxSizing: "border-box" },
  // Two days do not fit beside the name, and neither may be cut.
  twoDays: { whiteSpace: "normal", textAlign: "start", fontSize: tokens.fontSizeBase200 },
});

/** The day that everything is judged as of; a click opens the choice of another. */
export function AsOf({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { asOf, dates } = review;
  const { stated = asOf } = dates;
  return (
    <Popover open={isOpen} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <ChoiceButton {...(stated !== asOf && { className: styles.twoDays })}>
          {stated === asOf
            ? AS_OF_WORDS.asOf(dayText(asOf))
            : AS_OF_WORDS.asOfBeside(dayText(asOf), dayText(stated))}
        </ChoiceButton>
      </PopoverTrigger>
      <PopoverSurface aria-label={AS_OF_WORDS.asOfLabel} className={styles.surface}>
        {isOpen && <DayForm review={review} onDone={() => setOpen(false)} />}
      </PopoverSurface>
    </Popover>
  );
}
