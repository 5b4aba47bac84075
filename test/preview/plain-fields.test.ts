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
