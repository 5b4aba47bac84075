import { strFromU8, unzipSync } from "fflate";
import { named, readStrictly } from "./read-strictly";
import { sheetFaults } from "./sheet-faults";
import { styleFaults } from "./style-faults";
import { workbookFaults } from "./workbook-faults";

/** A relationship of a part: the last word of its type, and the path that it leads to. */
export interface Target {
  readonly kind: string;
  readonly path: string;
}

/** A file, taken apart by nothing that saving uses. */
export interface OpenedPackage {
  readonly paths: ReadonlySet<string>;
  /** The roots of all parts that are XML. */
  readonly roots: ReadonlyMap<string, Element>;
  /** By part, then by id; the package itself is the part ``. */
  readonly relations: ReadonlyMap<string, ReadonlyMap<string, Target>>;
}

/** What Excel would object to in a file, each fault as a sentence; none in a good one. */
export function packageFaults(file: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/"));
  const faults: string[] = [];
  const roots = new Map<string, Element>();
  for (const [path, bytes] of parts.filter(([name]) => /\.(xml|rels)$/.test(name))) {
    const root = readStrictly(strFromU8(bytes));
    if (typeof root === "string") faults.push(`${path} is not well-formed: ${root}`);
    else roots.set(path, root);
  }
  const opened = { paths: new Set(parts.map(([path]) => path)), roots, relations: relationsOf(roots) };
  return [
    ...faults,
    ...contentTypeFaults(opened),
    ...relationFaults(opened),
    ...workbookFaults(opened),
    ...styleFaults(opened),
    ...sheetFaults(opened),
    ...idFaults(opened),
  ];
}

function relationsOf(roots: OpenedPackage["roots"]): OpenedPackage["relations"] {
  const relations = [...roots].filter(([path]) => path.endsWith(".rels"));
  return new Map(
    relations.map(([path, root]) => {
      const source = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
      const targets = named(root, "Relationship")
        .filter((one) => one.getAttribute("TargetMode") !== "External")
        .map((one) => [one.getAttribute("Id") ?? "", targetOf(one, source)] as const);
      return [source, new Map(targets)];
    }),
  );
}

function targetOf(relationship: Element, source: string): Target {
  const kind = (relationship.getAttribute("Type") ?? "").split("/").at(-1) ?? "";
  const { pathname } = new URL(relationship.getAttribute("Target") ?? "", `file:///${source}`);
  return { kind, path: decodeURI(pathname.slice(1)) };
}

function contentTypeFaults({ roots, paths }: OpenedPackage): readonly string[] {
  const types = roots.get("[Content_Types].xml");
  const defaults = named(types, "Default").map((one) => one.getAttribute("Extension")?.toLowerCase() ?? "");
  const overrides = named(types, "Override").map((one) => one.getAttribute("PartName")?.slice(1) ?? "");
  const untyped = [...paths].filter(
    (path) =>
      path !== "[Content_Types].xml" &&
      !overrides.includes(path) &&
      !defaults.includes(path.split(".").at(-1)?.toLowerCase() ?? ""),
  );
  return [
    ...repeated(overrides).map((path) => `${path} has two content types`),
    ...overrides
      .filter((path) => !paths.has(path))
      .map((path) => `${path} has a content type and is not there`),
    ...untyped.map((path) => `${path} has no content type`),
  ];
}

function relationFaults({ roots, paths, relations }: OpenedPackage): readonly string[] {
  const twice = [...roots]
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([path, root]) =>
      repeated(named(root, "Relationship").map((one) => one.getAttribute("Id") ?? "")).map(
        (id) => `${path} has ${id} twice`,
      ),
    );
  const lost = [...relations].flatMap(([source, targets]) => [
    ...(source === "" || paths.has(source) ? [] : [`${source} has relationships and is not there`]),
    ...[...targets.values()]
      .filter(({ path }) => !paths.has(path))
      .map(({ path }) => `${source} leads to ${path}, which is not there`),
  ]);
  return [...twice, ...lost];
}

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

function idFaults({ roots }: OpenedPackage): readonly string[] {
  return [...roots.values()]
    .filter(({ localName }) => localName === "datastoreItem")
    .flatMap((root) => [...root.attributes].filter(({ localName }) => localName === "itemID"))
    .filter(({ value }) => !GUID.test(value))
    .map(({ value }) => `${value} is no GUID`);
}

/** What occurs more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Where the workbook's part stands. */
export function workbookOf({ relations }: OpenedPackage): string {
  return [...(relations.get("")?.values() ?? [])].find(({ kind }) => kind === "officeDocument")?.path ?? "";
}

/** The first part of that kind to which the workbook leads. */
export function partOfKind(opened: OpenedPackage, kind: string): Element | undefined {
  const targets = [...(opened.relations.get(workbookOf(opened))?.values() ?? [])];
  return opened.roots.get(targets.find((target) => target.kind === kind)?.path ?? "");
}

/** Children that stand in another order than the format wants (ECMA-376), or twice where it wants one. */
export function orderFaults(root: Element, where: string, order: string): readonly string[] {
  const places = order.split(" ");
  const names = [...root.children].map(({ localName }) => localName).filter((name) => places.includes(name));
  const sorted = [...names].sort((one, other) => places.indexOf(one) - places.indexOf(other));
  return [
    ...(names.join() === sorted.join() ? [] : [`${where} has its children in the order ${names.join(" ")}`]),
    ...repeated(names)
      .filter((name) => name !== "conditionalFormatting")
      .map((name) => `${where} has more than one <${name}>`),
  ];
}

/** A list that says that it has another number of entries than it has. */
export function countFaults(list: Element | undefined, where: string): readonly string[] {
  const said = list?.getAttribute("count");
  if (!list || said === null || said === undefined || Number(said) === list.children.length) return [];
  return [`${where}: <${list.localName}> says ${said} and has ${list.children.length}`];
}
