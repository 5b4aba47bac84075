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
