import { strFromU8, unzipSync } from "fflate";
import { repeated, type OpenedPackage, type Target } from "./opened-package";
import { named, readStrictly } from "./read-strictly";
import { sheetFaults } from "./sheet-faults";
import { styleFaults } from "./style-faults";
import { workbookFaults } from "./workbook-faults";

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
