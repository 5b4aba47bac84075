/**
 * A map that is filled once somebody asks it: of tens of thousands of rows few are asked for by their keys, and after an edit
 * of a workbook without links none is.
 */
export class MapWhenAsked<Key, Value> extends Map<Key, Value> {
  private fill: ((set: (key: Key, value: Value) => void) => void) | undefined;

  constructor(fill: (set: (key: Key, value: Value) => void) => void) {
    super();
    this.fill = fill;
  }

  override get(key: Key): Value | undefined {
    this.fillOnce();
    return super.get(key);
  }

  override has(key: Key): boolean {
    this.fillOnce();
    return super.has(key);
  }

  override get size(): number {
    this.fillOnce();
    return super.size;
  }

  override entries(): MapIterator<[Key, Value]> {
    this.fillOnce();
    return super.entries();
  }

  override keys(): MapIterator<Key> {
    this.fillOnce();
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.fillOnce();
    return super.values();
  }

  override forEach(tell: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    this.fillOnce();
    super.forEach(tell);
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  private fillOnce(): void {
    const { fill } = this;
    this.fill = undefined;
    fill?.((key, value) => super.set(key, value));
  }
}
