import type { LinkedPair } from "../model/assessment";
import type { BrokenCase, Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { sameIdKey } from "../model/register";
import { ofWorkbook, type Said } from "./finding-of";
import { ownerWords } from "./words";

/**
 * Links that have lost an end, with the words of what happened and what could be done. Those that only lost an id are
 * told together by `ids-lost`, with one way back for all.
 */
export function brokenLinks(cases: Cases): readonly Finding[] {
  const lost = new Set(cases.withoutId.map(({ id }) => sameIdKey(id)));
  const told = cases.broken.filter(({ pair: { link } }) =>
    [link.keyResultId, link.kpiId].every((id) => !lost.has(sameIdKey(id))),
  );
  return told.map((broken) => ofBroken(cases, broken));
}

/** It stands at an end that survives and is that row's owner's; where none does, at its row of the register. */
function ofBroken(cases: Cases, { pair, registerAt }: BrokenCase): Finding {
  const { keyResult, kpi } = pair;
  const left = keyResult ?? kpi;
  const at = left?.at ?? registerAt;
  const owner = keyResult?.owner ?? kpi?.owner;
  const cells = [keyResult?.at, kpi?.at, registerAt].filter((cell) => cell !== undefined);
  return {
    ...ofWorkbook(cases, { ...said(pair, left && ownerWords(owner)), ...(cells.length > 0 && { cells }) }),
    subject: "key-result",
    ...(at && { at }),
    ...(left && { table: left.table }),
    ...(owner !== undefined && { owner }),
  };
}

function said({ link, trouble }: LinkedPair, owner: string | undefined): Said {
  const [keyResult, kpi] = [link.keyResultName || link.keyResultId, link.kpiName || link.kpiId];
  return {
    rule: "broken-link",
    severity: "act",
    sentence: `The link between "${keyResult}" and "${kpi}" is broken. ${trouble ?? "One of its rows shows an error."}`,
    next: nextWords(owner),
    action: "open-links",
  };
}

function nextWords(owner: string | undefined): string {
  return owner === undefined
    ? "Open Links, choose the row that is meant, or remove the link."
    : `Ask ${owner} which row is meant, and link it again in Links, or remove the link.`;
}
