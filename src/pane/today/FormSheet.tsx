import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BottomSheet } from "../parts/BottomSheet";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  inside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface FormSheetProps {
  readonly title: string;
  readonly submit: string;
  /** False while there is nothing to be done yet. */
  readonly isReady?: boolean;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** A few fields and one button; what it would write is shown by the plan that follows. */
export function FormSheet({ title, submit, isReady = true, children, onSubmit, onClose }: FormSheetProps) {
  const styles = useStyles();
  return (
    <BottomSheet
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button appearance="primary" data-primary="" disabledFocusable={!isReady} onClick={onSubmit}>
            {submit}
          </Button>
          <Button onClick={onClose}>{TODAY_WORDS.cancel}</Button>
        </>
      }
    >
      <div className={styles.inside} data-fields="">
        {children}
      </div>
    </BottomSheet>
  );
}
