/**
 * Univer comes with its fields written as calls of a helper, which finds out anew for each of them whether there is such a
 * name already: a tenth of what its calculation takes. For tests they are plain again, as in its sources.
 */
const FIELD = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

module.exports = {
  process: (source) => ({ code: source.replaceAll(FIELD, "this.$1 = (") }),
};
