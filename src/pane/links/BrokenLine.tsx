import type { LinkedPair } from "../../core/model/assessment";
import { VERDICT } from "../../core/model/health";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { NameLink } from "../parts/NameLink";
import { StatusIcon } from "../parts/StatusIcon";
import { placeOf } from "../place";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";
import { useLinkStyles } from "./use-link-styles";

/** A link that lost a side: a side that is still there leads to its cell, of a lost one only the name remains. */
export function BrokenLine({ pair }: { readonly pair: LinkedPair }) {
  const styles = useLinkStyles();
  const { pane } = usePane();
  const { link, keyResult, kpi, trouble } = pair;
  return (
    <ListLine
      row={`broken ${link.keyResultId} ${link.kpiId} ${link.relation}`}
      name={keyResult?.name ?? link.keyResultName}
      place={keyResult && placeOf(keyResult.at)}
      icon={<StatusIcon word={VERDICT.brokenLink} />}
      clause={trouble}
      action={
        <LineAction
          label={LINKS_WORDS.unlinkNamed(link.kpiName, link.keyResultName)}
          onClick={() => pane.ask({ kind: "unlink", link })}
        >
          {LINKS_WORDS.unlink}
        </LineAction>
      }
    >
      <div className={styles.line}>
        {kpi ? (
          <NameLink as="action" place={placeOf(kpi.at)}>
            {kpi.name}
          </NameLink>
        ) : (
          link.kpiName
        )}
      </div>
      {keyResult && kpi && <StillTheSame pair={{ ...pair, keyResult, kpi }} />}
    </ListLine>
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
    <LineAction
      look="outline"
      label={LINKS_WORDS.stillTheSameNamed(kpi.name, keyResult.name)}
      onClick={() => pane.ask({ kind: "link", links })}
    >
      {LINKS_WORDS.stillTheSame}
    </LineAction>
  );
}
