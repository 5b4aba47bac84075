import type { LinkedPair } from "../../core/model/assessment";
import { ListLine } from "../parts/ListLine";
import { StatusIcon } from "../parts/StatusIcon";

/** A link that holds, with words where the row is that nobody sees. */
export function RestingLine({ pair: { link, rests, verdict } }: { readonly pair: LinkedPair }) {
  return (
    <ListLine
      row={`resting ${link.keyResultId} ${link.kpiId} ${link.relation}`}
      name={`${link.keyResultName} · ${link.kpiName}`}
      icon={<StatusIcon word={verdict} />}
      clause={rests}
    />
  );
}
