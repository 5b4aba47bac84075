import type { Consequence } from "../../core/check-in-desk";
import { spellShare } from "../../core/assess/spell";
import { useWording, type Wording } from "../wording";
import { CHECK_IN_WORDS } from "./check-in-words";
import { HealthWord } from "./HealthWord";

/** `31% of the way, still Off track. At risk needs 59.` */
export function ConsequenceText({ consequence }: { readonly consequence: Consequence }) {
  const { called, said } = useWording();
  const { before, after, progress, next } = consequence;
  const way = progress === undefined ? "" : `${CHECK_IN_WORDS.ofTheWay(spellShare(progress))}, `;
  return (
    <>
      {way}
      {before === after && `${CHECK_IN_WORDS.still} `}
      <HealthWord word={after} />
      {before !== after && ` ${CHECK_IN_WORDS.insteadOf(said(before))}`}.
      {next && ` ${CHECK_IN_WORDS.needs(called(next.word), next.needs)}`}
    </>
  );
}

/** The same, for ears. */
export function consequenceHeard(
  { before, after, progress, next }: Consequence,
  { called, said }: Wording,
): string {
  const way = progress === undefined ? "" : `${CHECK_IN_WORDS.ofTheWay(spellShare(progress))}, `;
  const word =
    before === after
      ? `${CHECK_IN_WORDS.still} ${called(after)}`
      : `${called(after)} ${CHECK_IN_WORDS.insteadOf(said(before))}`;
  return `${way}${word}.${next ? ` ${CHECK_IN_WORDS.needs(called(next.word), next.needs)}` : ""}`;
}
