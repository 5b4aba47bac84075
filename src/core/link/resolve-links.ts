import { cellToA1, quoteSheetName } from "../model/address";
import type { Link } from "../model/link";
import type { Measured } from "../model/measured";
import { sameName, withId, type ResolvedLink } from "../model/register";
import type { Scorecard } from "../model/scorecard";

/** Finds both ends of every link by id. An end that is gone or stands twice is said in words, never guessed. */
export function resolveLinks(links: readonly Link[], scorecard: Scorecard): readonly ResolvedLink[] {
  return links.map((link) => resolveLink(link, scorecard));
}

interface End {
  readonly id: string;
  readonly kind: "key result" | "KPI";
  /** The name when the link was made. */
  readonly name: string;
}

function resolveLink(link: Link, { keyResults, kpis }: Scorecard): ResolvedLink {
  const everything: readonly Measured[] = [...keyResults, ...kpis];
  const ends: readonly End[] = [
    { id: link.keyResultId, kind: "key result", name: link.keyResultName },
    { id: link.kpiId, kind: "KPI", name: link.kpiName },
  ];
  const [keyResult] = withId(keyResults, link.keyResultId);
  const [kpi] = withId(kpis, link.kpiId);
  for (const end of ends) {
    const trouble = troubleOf(end, withId(everything, end.id), everything);
    if (trouble) return { link, ...trouble };
  }
  if (!keyResult || !kpi) return { link, ...swapped(keyResult ? ends[1] : ends[0]) };
  return { link, keyResult, kpi, ...renamed(ends, [keyResult, kpi]) };
}

type Trouble = Pick<ResolvedLink, "trouble" | "repair">;

function troubleOf(
  end: End,
  found: readonly Measured[],
  everything: readonly Measured[],
): Trouble | undefined {
  if (found.length === 1) return undefined;
  return found.length === 0 ? gone(end, everything) : copied(end, found);
}

function gone({ id, kind, name }: End, everything: readonly Measured[]): Trouble {
  const called = name === "" ? "" : ` It was "${name}" when the link was made.`;
  const namesakes = name === "" ? [] : everything.filter((measure) => measure.name === name);
  const [namesake] = namesakes;
  return {
    trouble: `The ${kind} ${id} is not in the workbook any more: its row was deleted, or its id was changed.${called}`,
    repair:
      namesake && namesakes.length === 1
        ? `"${name}" stands in ${placeOf(namesake)}: link it again, or remove the link.`
        : `Link another ${kind}, undo the deletion, or remove the link.`,
  };
}

function copied({ id, kind }: End, found: readonly Measured[]): Trouble {
  const [first, ...others] = found;
  return {
    trouble: `The id ${id} stands at ${found.length} rows (${found.map(placeOf).join(", ")}): a row was copied, so it is not clear which ${kind} is meant.`,
    repair:
      first && others.length > 0 ? `Keep it at ${placeOf(first)} and give the copy an id of its own.` : "",
  };
}

function swapped(end: End | undefined): Trouble {
  return {
    trouble: `${end?.id ?? "The id"} is not the id of a ${end?.kind ?? "row"} any more.`,
    repair: "Remove the link and make it again.",
  };
}

/**
 * A row under another name may be the same one renamed, or a copy that took the place of the deleted original. Only
 * its owner knows.
 */
function renamed(ends: readonly End[], found: readonly Measured[]): Trouble {
  const changes = ends.flatMap(({ name, kind }, at) => {
    const now = found[at]?.name;
    return now === undefined || sameName(now, name) ? [] : [`The ${kind} "${name}" is called "${now}" now.`];
  });
  if (changes.length === 0) return {};
  return {
    trouble: changes.join(" "),
    repair: "If it is still the same, link the two again; if not, remove the link.",
  };
}

function placeOf({ at }: Measured): string {
  return `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
}
