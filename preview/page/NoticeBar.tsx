import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Notice } from "./notice";

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
}

/** A calm bar under the title: what is the matter, and what can be done. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  if (!notice) return null;
  const { intent, sentence, action } = notice;
  const dismiss = (
    <Button aria-label="Dismiss" appearance="transparent" icon={<DismissRegular />} onClick={onDismiss} />
  );
  return (
    <MessageBar intent={intent} shape="square" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        {action && <Button onClick={action.run}>{action.label}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
