import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: "100%",
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    overflow: "hidden",
  },
});

/** What is chosen, as a quiet button that opens the choice; the trigger of a menu or a popover hands it the rest. */
export function ChoiceButton({ className, ...props }: ButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ChevronDownRegular />}
      iconPosition="after"
      {...props}
      className={mergeClasses(styles.button, className)}
    />
  );
}
