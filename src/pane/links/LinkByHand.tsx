import { Button } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { useCallback, useRef, useState } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Review } from "../../core/model/review";
import { closeOnEscape } from "../close-on-escape";
import { usePaneStyles } from "../pane-styles";
import { LinkForm } from "./LinkForm";
import { LINKS_WORDS } from "./links-words";

interface LinkByHandProps {
  readonly review: Review;
  /** Where the button belongs to one key result, only the KPI is asked for. */
  readonly keyResult?: KeyResult;
}

const LOOKS = {
  all: { words: LINKS_WORDS.byHand, size: "medium", appearance: "secondary" },
  one: { words: LINKS_WORDS.linkKpi, size: "small", appearance: "subtle" },
} as const;

/** Opens the form that links what the user chooses. When it closes, the button has the focus again. */
export function LinkByHand({ review, keyResult }: LinkByHandProps) {
  const shared = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  }, []);
  const { words, size, appearance } = LOOKS[keyResult ? "one" : "all"];
  return (
    <div className={shared.tight} onKeyDown={(event) => isOpen && closeOnEscape(event, close)}>
      <div ref={place}>
        <Button
          size={size}
          appearance={appearance}
          icon={<LinkRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words}
        </Button>
      </div>
      {isOpen && <LinkForm review={review} onLinked={close} {...(keyResult && { keyResult })} />}
    </div>
  );
}
