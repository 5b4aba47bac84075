import { makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import type { Review } from "../core/model/review";
import { AS_OF_WORDS } from "./as-of-words";
import { dayText } from "./pane-words";
import { ChoiceButton } from "./parts/ChoiceButton";

const useStyles = makeStyles({
  // Two days do not fit beside the name, and neither may be cut.
  twoDays: { whiteSpace: "normal", textAlign: "start", fontSize: tokens.fontSizeBase200 },
});

/** Says as of which day everything is judged, and which one the workbook states where that is another. */
export function AsOfButton({ review, className, ...props }: { readonly review: Review } & ButtonProps) {
  const styles = useStyles();
  const { asOf, dates } = review;
  const { stated = asOf } = dates;
  return (
    <ChoiceButton {...props} className={mergeClasses(stated !== asOf && styles.twoDays, className)}>
      {stated === asOf
        ? AS_OF_WORDS.asOf(dayText(asOf))
        : AS_OF_WORDS.asOfBeside(dayText(asOf), dayText(stated))}
    </ChoiceButton>
  );
}
