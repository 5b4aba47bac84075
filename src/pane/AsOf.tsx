import { makeStyles, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../core/model/review";
import { AS_OF_WORDS } from "./as-of-words";
import { AsOfButton } from "./AsOfButton";
import type { Wanted } from "./coming";
import { DayForm } from "./later";

const useStyles = makeStyles({
  surface: { maxHeight: "70vh", overflowY: "auto", maxWidth: "300px", boxSizing: "border-box" },
});

/** The day that everything is judged as of; a click opens the choice of another. */
export function AsOf({ review, isWanted }: { readonly review: Review } & Wanted) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isWanted);
  return (
    <Popover open={isOpen} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <AsOfButton review={review} />
      </PopoverTrigger>
      <PopoverSurface aria-label={AS_OF_WORDS.asOfLabel} className={styles.surface}>
        {isOpen && <DayForm review={review} onDone={() => setOpen(false)} />}
      </PopoverSurface>
    </Popover>
  );
}
