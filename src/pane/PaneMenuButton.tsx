import { Button, type ButtonProps } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { WORDS } from "./pane-words";

/** Opens the settings and the help. */
export function PaneMenuButton(props: ButtonProps) {
  return (
    <Button
      appearance="subtle"
      icon={<SettingsRegular />}
      aria-label={WORDS.settingsAndHelp}
      title={WORDS.settingsAndHelp}
      {...props}
    />
  );
}
