import type { XmlPart } from "../book";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { givenText } from "./given";
import type { Session } from "./session";

interface PartsState {
  readonly session: Session;
  readonly namespaceUri?: string;
}

interface PartState {
  readonly session: Session;
  readonly part: XmlPart;
}

const PART: ObjectKind<PartState> = {
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  properties: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => part.namespaceUri },
  methods: {
    Delete: ({ session, part }) => {
      const { xmlParts } = session.book;
      const index = xmlParts.indexOf(part);
      if (index >= 0) xmlParts.splice(index, 1);
    },
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, xml) => {
      part.xml = givenXml(xml, "CustomXmlPart.setXml");
    },
  },
};

function partsOf({ session, namespaceUri }: PartsState): readonly XmlPart[] {
  return session.book.xmlParts.filter(
    (part) => namespaceUri === undefined || part.namespaceUri === namespaceUri,
  );
}

/** An XML text; anything that does not begin like one is refused, as Excel refuses what it cannot parse. */
function givenXml(given: unknown, where: string): string {
  const xml = givenText(given, where);
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<[A-Za-z_]/.test(xml)) throw new HostError("InvalidArgument", where);
  return xml;
}

function addPart(parts: PartsState, given: unknown): HostObject {
  const { session } = parts;
  const xml = givenXml(given, "CustomXmlPartCollection.add");
  const namespaceUri = /<[A-Za-z_][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
  const part = { id: freshId(session), namespaceUri, xml };
  session.book.xmlParts.push(part);
  return hostObject(PART, { session, part });
}

/** A GUID, as files want it, that no part of the workbook has; counted, so that the same actions give the same file. */
function freshId({ book: { xmlParts } }: Session): string {
  const taken = new Set(xmlParts.map(({ id }) => id.toUpperCase()));
  const numbered = (number: number): string =>
    `{4F4B5250-554C-4345-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  let number = 1;
  while (taken.has(numbered(number))) number += 1;
  return numbered(number);
}

const PARTS: ObjectKind<PartsState> = {
  name: "CustomXmlPartCollection",
  items: (parts) => partsOf(parts).map((part) => hostObject(PART, { session: parts.session, part })),
  find: (parts, key) => {
    const part = partsOf(parts).find(({ id }) => id === key);
    return part && hostObject(PART, { session: parts.session, part });
  },
  methods: {
    Add: addPart,
    GetByNamespace: ({ session }, namespaceUri) =>
      hostObject(PARTS, {
        session,
        namespaceUri: givenText(namespaceUri, "CustomXmlPartCollection.getByNamespace"),
      }),
    GetOnlyItem: (parts) => {
      const only = onlyPart(parts);
      if (!only) throw new HostError("ItemNotFound", "CustomXmlPartScopedCollection.getOnlyItem");
      return only;
    },
    GetOnlyItemOrNullObject: onlyPart,
  },
};

function onlyPart(parts: PartsState): HostObject | undefined {
  const [first, ...others] = partsOf(parts);
  return first && others.length === 0 ? hostObject(PART, { session: parts.session, part: first }) : undefined;
}

export function xmlPartsObject(session: Session): HostObject {
  return hostObject(PARTS, { session });
}
