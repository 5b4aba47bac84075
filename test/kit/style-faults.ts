import { countFaults, orderFaults, partOfKind, repeated, type OpenedPackage } from "./opened-package";
import { firstNamed, named, numberAt } from "./read-strictly";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst";
const LISTS = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs".split(" ");
const REFERENCES = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
/** Formats below this number are known without being written down. */
const FIRST_OWN_FORMAT = 164;

/** What is wrong with the styles of a file. */
export function styleFaults(opened: OpenedPackage): readonly string[] {
  const styles = partOfKind(opened, "styles");
  if (!styles) return [];
  const formats = named(firstNamed(styles, "numFmts"), "numFmt").map(
    (one) => one.getAttribute("numFmtId") ?? "",
  );
  return [
    ...orderFaults(styles, "styles", ORDER),
    ...LISTS.flatMap((name) => countFaults(firstNamed(styles, name), "styles")),
    ...repeated(formats).map((id) => `styles: number format ${id} twice`),
    ...named(firstNamed(styles, "cellXfs"), "xf").flatMap((xf) => formatFaults(xf, styles, formats)),
  ];
}

function formatFaults(xf: Element, styles: Element, formats: readonly string[]): readonly string[] {
  const lost = Object.entries(REFERENCES).filter(
    ([attribute, list]) => numberAt(xf, attribute) >= Math.max(1, countOf(styles, list)),
  );
  const format = numberAt(xf, "numFmtId");
  const isUnknown = format >= FIRST_OWN_FORMAT && !formats.includes(String(format));
  return [
    ...lost.map(
      ([attribute, list]) =>
        `styles: ${attribute} ${xf.getAttribute(attribute) ?? ""} of ${countOf(styles, list)} ${list}`,
    ),
    ...(isUnknown ? [`styles: number format ${format} is not there`] : []),
  ];
}

/** How many entries a list of the styles has, such as `cellXfs`. */
export function countOf(styles: Element | undefined, list: string): number {
  return firstNamed(styles, list)?.children.length ?? 0;
}
