import type { Cases, LinkCase } from "../model/cases";
import type { Finding } from "../model/finding";
import type { Verdict } from "../model/health";
import { ofLink, type Said } from "./finding-of";
import { ownerWords } from "./words";

/** The findings of the links with one verdict. */
export function ofVerdict(
  cases: Cases,
  verdict: Verdict,
  say: (link: LinkCase) => Omit<Said, "cells" | "since">,
): readonly Finding[] {
  return cases.links.filter((link) => link.verdict === verdict).map((link) => ofLink(cases, link, say(link)));
}

/** Both who answer, the key result's first; one name where it is the same. */
export function bothOwners({ keyResult, kpi }: LinkCase): string {
  const names = [ownerWords(keyResult.owner), ownerWords(kpi.owner)];
  return [...new Set(names)].join("; ");
}
