import { groupBy } from "../model/group-by";
import { cellToA1, quoteSheetName } from "../model/address";
import type { KeyResult } from "../model/key-result";
import type { Kpi } from "../model/kpi";
import type { Link } from "../model/link";
import type { Measured } from "../model/measured";
import { sameIdKey, sameName, type ResolvedLink } from "../model/register";
import type { Scorecard } from "../model/scorecard";

/** What a company calls the two ends, in the middle of a sentence. */
export interface EndNames {
  readonly keyResult: string;
  readonly kpi: string;
}

const USUAL_NAMES: EndNames = { keyResult: "key result", kpi: "KPI" };

/** Which ids are at home on a sheet that was not read, so that nobody knows of their rows. */
type IsUnread = (id: string) => boolean;

/** What is known of ids that stand in no row that was read. */
interface KnownOfIds {
  readonly isUnread?: IsUnread;
  /** Whether the whole sheet of an id is gone. */
  readonly isSheetGone?: (id: string) => boolean;
}

/** Finds both ends of every link by id. An end that is gone or stands twice is said in words, never guessed. */
export function resolveLinks(
  links: readonly Link[],
  scorecard: Scorecard,
  names = USUAL_NAMES,
  { isUnread = () => false, isSheetGone = () => false }: KnownOfIds = {},
): readonly ResolvedLink[] {
  const rows = { ...indexRows(scorecard, isUnread), isSheetGone };
  return links.map((link) => resolveLink(link, rows, names));
}

/** Every row that carries a number, by its id and by its name, so that thousands of links are found in one pass. */
interface Rows {
  readonly keyResults: ById<KeyResult>;
  readonly kpis: ById<Kpi>;
  readonly withName: ReadonlyMap<string, readonly Measured[]>;
  /** The rows of copied sheets that alone bear the id of another. */
  readonly copies: ReadonlyMap<string, Measured>;
  readonly isUnread: IsUnread;
  readonly isSheetGone: (id: string) => boolean;
}
type ById<Kind> = (id: string) => readonly Kind[];

function indexRows({ keyResults, kpis }: Scorecard, isUnread: IsUnread): Omit<Rows, "isSheetGone"> {
  const withName = groupBy<Measured, string>([...keyResults, ...kpis], ({ name }) => name);
  const copies = new Map(
    [...keyResults, ...kpis]
      .filter(({ copyOf }) => copyOf !== undefined)
      .map((copy) => [sameIdKey(copy.id ?? ""), copy]),
  );
  return { keyResults: byId(keyResults), kpis: byId(kpis), withName, copies, isUnread };
}

function byId<Kind extends Measured>(measures: readonly Kind[]): ById<Kind> {
  const groups = groupBy(identified(measures), ({ id = "" }) => sameIdKey(id));
  return (id) => groups.get(sameIdKey(id)) ?? [];
}

/** A copied row that alone bears the id of another is neither of them. */
function identified<Kind extends Measured>(measures: readonly Kind[]): readonly Kind[] {
  return measures.filter(({ id, copyOf }) => id !== undefined && copyOf === undefined);
}

interface End {
  readonly id: string;
  readonly kind: string;
  /** The name when the link was made. */
  readonly name: string;
}

function resolveLink(link: Link, rows: Rows, names: EndNames): ResolvedLink {
  const ends: readonly End[] = [
    { id: link.keyResultId, kind: names.keyResult, name: link.keyResultName },
    { id: link.kpiId, kind: names.kpi, name: link.kpiName },
  ];
  const troubles = ends.map((end) =>
    troubleOf(end, [...rows.keyResults(end.id), ...rows.kpis(end.id)], rows),
  );
  // An end that is not clear is none; the other one goes on telling where the link is, and whose.
  const keyResult = troubles[0] ? undefined : rows.keyResults(link.keyResultId)[0];
  const kpi = troubles[1] ? undefined : rows.kpis(link.kpiId)[0];
  const [trouble] = troubles.filter((one) => one !== undefined);
  const found = { link, ...(keyResult && { keyResult }), ...(kpi && { kpi }) };
  if (trouble) return { ...found, ...trouble };
  if (ends.some(({ id }) => rows.isUnread(id))) return found;
  if (!keyResult || !kpi) return { ...found, ...swapped(keyResult ? ends[1] : ends[0]) };
  return { ...found, ...(link.areNamesLost ? NAMES_LOST : renamed(ends, [keyResult, kpi])) };
}

type Trouble = Pick<ResolvedLink, "trouble" | "repair">;

/** Ids alone do not tell: other rows may have been pasted over those that were linked. */
const NAMES_LOST: Trouble = {
  trouble:
    "The list of links has lost a column of names, so nobody can tell whether both rows are still the same.",
  repair: "Undo the change, or remove the link and link the two again.",
};

function troubleOf(end: End, found: readonly Measured[], rows: Rows): Trouble | undefined {
  if (found.length === 1 || rows.isUnread(end.id)) return undefined;
  if (found.length > 1) return copied(end, found);
  const copy = rows.copies.get(sameIdKey(end.id));
  return copy ? cleared(end, copy) : gone(end, rows);
}

function gone({ id, kind, name }: End, { withName, isSheetGone }: Rows): Trouble {
  const called = name === "" ? "" : ` It was "${name}" when the link was made.`;
  const namesakes = name === "" ? [] : (withName.get(name) ?? []);
  const [namesake] = namesakes;
  const [why, undoing] = isSheetGone(id)
    ? ["its sheet was deleted, or moved to another workbook", "bring the sheet back"]
    : ["its row was deleted, or its id was changed", "undo the deletion"];
  return {
    trouble: `The ${kind} ${id} is not in the workbook any more: ${why}.${called}`,
    repair:
      namesake && namesakes.length === 1
        ? `"${name}" stands in ${placeOf(namesake)}: link it again, or remove the link.`
        : `Link another ${kind}, ${undoing}, or remove the link.`,
  };
}

function cleared({ id, kind }: End, copy: Measured): Trouble {
  return {
    trouble: `The ${kind} on "${copy.copyOf ?? ""}" has lost its id ${id}, which stands only at a copy of it (${placeOf(copy)}).`,
    repair: `Write it again there, and give the copy an id of its own.`,
  };
}

function copied({ id, kind, name }: End, found: readonly Measured[]): Trouble {
  const [uppermost, ...others] = found;
  const beside = found.filter(({ at }) => at.sheet === uppermost?.at.sheet);
  const first = beside.find((row) => sameName(row.name, name)) ?? uppermost;
  const places = found.map(placeOf).join(", ");
  // A formula searches the sheet that it was written for; of a copied sheet it cannot know.
  const isSheetCopied = new Set(found.map(({ at }) => at.sheet)).size === found.length;
  const cause = isSheetCopied
    ? `a row or its sheet was copied, so it is not clear which ${kind} is meant; the cells go on with the sheet that was linked.`
    : `a row was copied, so it is not clear which ${kind} is meant.`;
  return {
    trouble: `The id ${id} stands at ${found.length} rows (${places}): ${cause}`,
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
