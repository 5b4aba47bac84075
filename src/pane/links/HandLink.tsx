import { Button } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Review } from "../../core/model/review";
import { closeOnEscape } from "../close-on-escape";
import { LinkForm } from "./LinkForm";
import { LINKS_WORDS } from "./links-words";

interface HandLinkProps {
  readonly review: Review;
  readonly keyResult: KeyResult;
}

/** A KPI of the user's own choice for one key result. */
export function HandLink({ review, keyResult }: HandLinkProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div onKeyDown={(event) => closeOnEscape(event, () => setOpen(false))}>
      <Button
        size="small"
        appearance="subtle"
        icon={<LinkRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {LINKS_WORDS.linkKpi}
      </Button>
      {isOpen && <LinkForm review={review} keyResult={keyResult} />}
    </div>
  );
}
