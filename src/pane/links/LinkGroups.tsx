import type { ReactNode } from "react";
import type { LinkedPair } from "../../core/model/assessment";
import { StatusIcon } from "../parts/StatusIcon";
import type { LinkGroup } from "./broken-groups";
import { FoldedLines } from "./FoldedLines";

interface LinkGroupsProps {
  readonly groups: readonly LinkGroup[];
  readonly most: number;
  readonly children: (pair: LinkedPair) => ReactNode;
}

/** Links line by line; more than a few of a group as one line. */
export function LinkGroups({ groups, most, children }: LinkGroupsProps) {
  return groups.map(({ name, pairs }) => {
    const [first] = pairs;
    if (!first || pairs.length <= most) return pairs.map(children);
    const clause = first.rests ?? `${first.link.keyResultName} · ${first.link.kpiName} …`;
    return (
      <FoldedLines key={name} name={name} clause={clause} icon={<StatusIcon word={first.verdict} />}>
        {pairs.map(children)}
      </FoldedLines>
    );
  });
}

/** Tells a link among all of a list. */
export function keyOfPair({ link: { keyResultId, kpiId, relation } }: LinkedPair): string {
  return `${keyResultId} ${kpiId} ${relation}`;
}
