import { HostError, apiNotFound } from "./host-error";

/** What an Instantiate answers, so that the client can find the object again: `{ Id }`, `{ _ReferenceId }` or `{}`. */
export type Identity = Readonly<Record<string, unknown>>;

/** One kind of object of the Excel API, as tables of members under their names on the wire (`Values`, `GetCell`). */
export interface ObjectKind<It> {
  /** As in office.js: `Range`. */
  readonly name: string;
  readonly identity?: (it: It) => Identity;
  readonly properties?: Readonly<Record<string, (it: It) => unknown>>;
  /** Properties too costly or too picky to come with a load of everything. */
  readonly onlyByName?: readonly string[];
  readonly setters?: Readonly<Record<string, (it: It, value: unknown) => unknown>>;
  readonly children?: Readonly<Record<string, (it: It) => HostObject | undefined>>;
  /** A method answers JSON, another object, or undefined for a null object; it may take its time. */
  readonly methods?: Readonly<Record<string, (it: It, ...given: readonly unknown[]) => unknown>>;
  /** What a collection holds. */
  readonly items?: (it: It) => readonly HostObject[];
  /** The item under an id or a name. */
  readonly find?: (it: It, key: unknown) => HostObject | undefined;
}

/** An object of the workbook as the protocol meets it: every member by its name, unknown ones refused. */
export interface HostObject {
  readonly kind: string;
  readonly target: unknown;
  identity(): Identity;
  /** The names that a load of everything answers. */
  scalars(): readonly string[];
  has(property: string): boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): unknown;
  child(name: string): HostObject | undefined;
  call(method: string, given: readonly unknown[]): unknown;
  items(): readonly HostObject[] | undefined;
}

const COLLECTION_METHODS: Readonly<Record<string, (collection: HostCollection, key: unknown) => unknown>> = {
  GetItem: ({ find, notFound }, key) => find(key) ?? notFound(),
  GetItemOrNullObject: ({ find }, key) => find(key),
  GetItemAt: ({ items, notFound }, index) => items()[Number(index)] ?? notFound(),
  GetCount: ({ items }) => items().length,
  GetFirst: ({ items }) => items()[0],
  GetLast: ({ items }) => items().at(-1),
};

interface HostCollection {
  readonly items: () => readonly HostObject[];
  readonly find: (key: unknown) => HostObject | undefined;
  readonly notFound: () => never;
}

/** Puts an object of the workbook behind its kind's tables. */
export function hostObject<It>(kind: ObjectKind<It>, it: It): HostObject {
  const unknownMember = (name: string): never => {
    throw apiNotFound(`${kind.name}.${name}`);
  };
  const collection: HostCollection = {
    items: () => kind.items?.(it) ?? [],
    find: (key) => kind.find?.(it, key),
    notFound: () => {
      throw new HostError("ItemNotFound", `${kind.name}.getItem`);
    },
  };
  return {
    kind: kind.name,
    target: it,
    identity: () => kind.identity?.(it) ?? {},
    scalars: () => Object.keys(kind.properties ?? {}).filter((name) => !kind.onlyByName?.includes(name)),
    has: (property) => kind.properties?.[property] !== undefined,
    get: (property) => (kind.properties?.[property] ?? unknownMember(property))(it),
    set: (property, value) => (kind.setters?.[property] ?? unknownMember(property))(it, value),
    child: (name) => (kind.children?.[name] ?? unknownMember(name))(it),
    call: (method, given) => {
      const own = kind.methods?.[method];
      if (own) return own(it, ...given);
      const shared = kind.items ? COLLECTION_METHODS[method] : undefined;
      return (shared ?? unknownMember(method))(collection, given[0]);
    },
    items: () => kind.items?.(it),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && "scalars" in value;
}
