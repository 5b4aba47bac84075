import {
  partBytes,
  partText,
  partXml,
  relationshipsOf,
  relationshipsPath,
  workbookPath,
  type Package,
} from "./package";
import { dialectOf, type Dialect } from "./dialect";
import { patchPart, tag, type Edit } from "./xml-patch";
import type { XmlElement } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** A package that is being changed. What is never written keeps its bytes. */
export class PackageDraft {
  private readonly parts: Map<string, Uint8Array>;

  constructor(original: Package) {
    this.parts = new Map(original);
  }

  get package(): Package {
    return this.parts;
  }

  text(path: string): string {
    return partText(this.parts, path) ?? "";
  }

  xml(path: string): XmlElement | undefined {
    return partXml(this.parts, path);
  }

  write(path: string, text: string): void {
    this.parts.set(path, partBytes(text));
  }

  /** Changes a part in place; what is added takes over the prefix of its elements. */
  patch(path: string, editsOf: (root: XmlElement) => readonly Edit[]): void {
    const root = this.xml(path);
    const edits = root ? editsOf(root) : [];
    if (root && edits.length > 0) this.write(path, patchPart(this.text(path), root, edits));
  }

  /** The namespaces in which the workbook speaks. */
  get dialect(): Dialect {
    return dialectOf(this.xml(workbookPath(this.parts) ?? ""));
  }

  /** Writes a part that is not there yet and says in the package of what kind it is. */
  add(path: string, text: string, contentType: string): void {
    this.write(path, text);
    const types = this.xml(CONTENT_TYPES)?.children ?? [];
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const isDefault = types.some(
      ({ name, attributes }) =>
        name === "Default" &&
        attributes.Extension?.toLowerCase() === extension &&
        attributes.ContentType === contentType,
    );
    if (!isDefault)
      this.appendTo(CONTENT_TYPES, tag("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Takes a part away, with its relationships and its entry among the content types. */
  remove(path: string): void {
    const gone = [path, relationshipsPath(path)];
    for (const each of gone) this.parts.delete(each);
    this.drop(CONTENT_TYPES, ({ attributes }) => gone.includes(attributes.PartName?.slice(1) ?? ""));
  }

  /** Relates one part to another and returns the relationship's id. */
  relate(from: string, kind: string, target: string): string {
    const path = relationshipsPath(from);
    if (!this.parts.has(path))
      this.add(path, tag("Relationships", { xmlns: RELATIONSHIPS }), RELATIONSHIPS_TYPE);
    const taken = new Set(relationshipsOf(this.parts, from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.appendTo(
      path,
      tag("Relationship", { Id: id, Type: `${this.dialect.relationships}/${kind}`, Target: `/${target}` }),
    );
    return id;
  }

  /** Takes away the relationship of one part to another. */
  unrelate(from: string, target: string): void {
    const id = relationshipsOf(this.parts, from).find((one) => one.target === target)?.id;
    if (id !== undefined) this.drop(relationshipsPath(from), ({ attributes }) => attributes.Id === id);
  }

  /** The first path of its kind that is free: `freePath("xl/tables/table", ".xml")` → `xl/tables/table3.xml`. */
  freePath(beginning: string, ending: string): string {
    let number = 1;
    while (this.parts.has(`${beginning}${number}${ending}`)) number += 1;
    return `${beginning}${number}${ending}`;
  }

  private appendTo(path: string, text: string): void {
    this.patch(path, ({ contentEnd }) => [{ start: contentEnd, end: contentEnd, text }]);
  }

  private drop(path: string, isMeant: (element: XmlElement) => boolean): void {
    this.patch(path, ({ children }) =>
      children.filter(isMeant).map(({ start, end }) => ({ start, end, text: "" })),
    );
  }
}
