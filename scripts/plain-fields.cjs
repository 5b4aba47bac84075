/**
 * Univer comes with its fields written as calls of a helper, which finds out anew for each of them whether there is such a
 * name already: a tenth of what its calculation takes. For tests they are plain again, as in its sources.
 */
const FIELD = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

/**
 * What it copies it asks for its kind four times over, by the text that stands for it, down to each number, and each cell
 * whether it holds a text. Whatever is no object is copied as it is anyway.
 */
const COPY = /(static deepClone\(value\) \{\s+)if \(!this\.isDefine\(value\)\) return value;/g;
const OBJECTS_ONLY = '$1if (value === null || typeof value !== "object") return value;';
const TEXT = 'this.getValueType(value) === "[object String]"';

module.exports = {
  process: (source) => ({
    code: source
      .replaceAll(FIELD, "this.$1 = (")
      .replaceAll(COPY, OBJECTS_ONLY)
      .replaceAll(TEXT, 'typeof value === "string"'),
  }),
};
