import { partBytes, partText, partXml, relationshipsOf, relationshipsPath, type Package } from "./package";
import { applyEdits, tag } from "./xml-patch";
import type { XmlElement } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

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

  /** Writes a part that is not there yet and says in the package of what kind it is. */
  add(path: string, text: string, contentType: string): void {
    this.write(path, text);
    this.appendTo(CONTENT_TYPES, tag("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Takes a part away, with its relationships and its entry among the content types. */
  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.drop(CONTENT_TYPES, ({ attributes }) => attributes.PartName === `/${path}`);
  }

  /** Relates one part to another and returns the relationship's id. */
  relate(from: string, kind: string, target: string): string {
    const path = relationshipsPath(from);
    if (!this.parts.has(path)) this.write(path, tag("Relationships", { xmlns: RELATIONSHIPS }, " "));
    const taken = new Set(relationshipsOf(this.parts, from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.appendTo(path, tag("Relationship", { Id: id, Type: `${OFFICE}/${kind}`, Target: `/${target}` }));
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
    const root = this.xml(path);
    if (!root) return;
    const { contentEnd } = root;
    this.write(path, applyEdits(this.text(path), [{ start: contentEnd, end: contentEnd, text }]));
  }

  private drop(path: string, isMeant: (element: XmlElement) => boolean): void {
    const found = this.xml(path)?.children.filter(isMeant) ?? [];
    if (found.length === 0) return;
    this.write(path, applyEdits(this.text(path), found.map(({ start, end }) => ({ start, end, text: "" })))); // prettier-ignore
  }
}
