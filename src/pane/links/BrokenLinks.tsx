import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { copiedSheets } from "../../core/ours/copied-sheets";
import { duplicateIds } from "../../core/ours/duplicate-ids";
import { homesOfIds } from "../../core/ours/homes-of-ids";
import type { LinkedPair } from "../../core/model/assessment";
import type { Measured } from "../../core/model/measured";
import { VERDICT } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { CopiedRows } from "./CopiedRows";
import { CopiedSheetCard } from "./CopiedSheetCard";
import { LINKS_WORDS } from "./links-words";
import { UnreadableRows } from "./UnreadableRows";

/** Links that lost a side, and what keeps others from being read: what happened, and the way on. */
export function BrokenLinks({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { workbook, tables, links } = review;
  const { register } = review.ours;
  const homes = useMemo(() => homesOfIds(review), [review]);
  const copies = useMemo(() => copiedSheets(review, homes), [review, homes]);
  const duplicates = useMemo(() => duplicateIds(workbook.grids, tables, homes), [workbook, tables, homes]);
  const broken = links.filter(({ verdict }) => verdict === VERDICT.brokenLink);
  const resting = links.filter(({ rests }) => rests !== undefined);
  if (resting.length + broken.length + register.unreadable.length + duplicates.length + copies.length === 0)
    return null;
  return (
    <section className={shared.tight} aria-label={LINKS_WORDS.broken}>
      <h2 className={shared.heading}>{LINKS_WORDS.broken}</h2>
      <ul className={`${shared.list} ${shared.tight}`}>
        {copies.map((copy) => (
          <CopiedSheetCard key={copy.sheet} copy={copy} />
        ))}
        {duplicates.length > 0 && <CopiedRows duplicates={duplicates} />}
        {broken.map((pair) => (
          <BrokenLink key={`${pair.link.keyResultId} ${pair.link.kpiId} ${pair.link.relation}`} pair={pair} />
        ))}
        {resting.map(({ link, rests, verdict }) => (
          <li
            key={`${link.keyResultId} ${link.kpiId} ${link.relation}`}
            className={`${shared.card} ${shared.tight}`}
          >
            <StatusWord word={verdict} />
            <span className={shared.strong}>
              {link.keyResultName} · {link.kpiName}
            </span>
            <p className={`${shared.text} ${shared.quiet}`}>{rests}</p>
          </li>
        ))}
        <UnreadableRows register={register} />
      </ul>
    </section>
  );
}

function BrokenLink({ pair }: { readonly pair: LinkedPair }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { link, keyResult, kpi, trouble } = pair;
  const request = { kind: "unlink", link } as const;
  return (
    <li className={`${shared.card} ${shared.tight}`}>
      <StatusWord word={VERDICT.brokenLink} />
      <div className={`${shared.line} ${shared.strong}`}>
        <Side found={keyResult} name={link.keyResultName} />
        <span aria-hidden>·</span>
        <Side found={kpi} name={link.kpiName} />
      </div>
      {trouble && <p className={shared.text}>{trouble}</p>}
      <div className={shared.line}>
        {keyResult && kpi && <StillTheSame pair={{ ...pair, keyResult, kpi }} />}
        <Button
          size="small"
          aria-label={LINKS_WORDS.unlinkNamed(link.kpiName, link.keyResultName)}
          onClick={() => pane.ask(request)}
        >
          {LINKS_WORDS.unlink}
        </Button>
      </div>
    </li>
  );
}

/** Both rows are found and bear other names: linking them again says that they are what they were. */
function StillTheSame({
  pair,
}: {
  readonly pair: LinkedPair & Required<Pick<LinkedPair, "keyResult" | "kpi">>;
}) {
  const { pane } = usePane();
  const { link, keyResult, kpi } = pair;
  const links = [{ keyResult: keyResult.key, kpi: kpi.key, relation: link.relation }];
  return (
    <Button
      size="small"
      appearance="primary"
      aria-label={LINKS_WORDS.stillTheSameNamed(kpi.name, keyResult.name)}
      onClick={() => pane.ask({ kind: "link", links })}
    >
      {LINKS_WORDS.stillTheSame}
    </Button>
  );
}

/** A side that is still there leads to its cell; of a lost one only the name remains. */
function Side({ found, name }: { readonly found: Measured | undefined; readonly name: string }) {
  return found ? <CellButton place={placeOf(found.at)}>{found.name}</CellButton> : <span>{name}</span>;
}
