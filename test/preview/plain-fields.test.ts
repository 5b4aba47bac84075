import { getNumfmtParseValueFilter, Styles, Tools } from "@univerjs/core";

type Loader = (source: string) => string;

const plain = jest.requireActual<Loader>("../../scripts/plain-fields.cjs");

test("a field becomes a plain one, whatever it holds", () => {
  expect(plain('_defineProperty(this, "_cells", new Map([[1, ")"]]));')).toBe(
    'this._cells = (new Map([[1, ")"]]));',
  );
});

test.each(["type", "_worksheet", "zIndex"])(
  "%s, which a class somewhere answers by a getter, stays",
  (name) => {
    const field = `_defineProperty(this, "${name}", void 0);`;
    expect(plain(field)).toBe(field);
  },
);

class Point {
  constructor(readonly x: number) {}
}

test.each([
  ["a plain object", { a: { b: [1, "2", null, undefined] } }],
  ["a day", new Date(0)],
  ["a pattern", /a+/gi],
  ["what a class made", new Point(1)],
  ["what has no class", Object.assign(Object.create(null) as object, { a: 1 })],
  ["a list with a gap", Object.assign([1], { 2: 3 })],
])("%s is copied whole, and as what it is", (_, value) => {
  const copy: unknown = Tools.deepClone(value);
  expect(copy).toStrictEqual(value);
  expect(copy).not.toBe(value);
});

test.each<readonly [unknown, unknown, boolean]>([
  [1, 1, true],
  [1, "1", false],
  [null, undefined, false],
  [null, {}, false],
  [[1, [2]], [1, [2]], true],
  [[1], { 0: 1 }, false],
  [{ a: 1, b: { c: null } }, { b: { c: null }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [new Date(1), new Date(1), true],
  [/a/, /b/, false],
])("%j and %j: the same is %s", (one, other, isSame) => {
  expect(Tools.diffValue(one, other)).toBe(isSame);
});

test("one look has one name, in whatever order its parts come, until it is taken away", () => {
  const styles = new Styles();
  const name = styles.setValue({ ff: "Arial", fs: 12 }) ?? "";
  for (let time = 0; time < 2; time += 1) expect(styles.setValue({ fs: 12, ff: "Arial" })).toBe(name);
  styles.remove(name);
  const another = styles.setValue({ fs: 12, ff: "Arial" });
  expect(another).not.toBe(name);
  expect(styles.get(another)).toEqual({ fs: 12, ff: "Arial" });
});

test.each<readonly [string, number | null]>([
  ["Orders", null],
  ["Capture 20% of the market", null],
  ["", null],
  ["12.5", 12.5],
  ["2026-11-30", 46_356],
  ["6:00", 0.25],
])("%j is read the same twice", (text, read) => {
  for (let time = 0; time < 2; time += 1) expect(getNumfmtParseValueFilter(text)?.v ?? null).toBe(read);
});
