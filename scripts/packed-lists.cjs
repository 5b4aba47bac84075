/**
 * Lists of words as the scripts of the pane hold them: what is read of a list does not change, and takes less room. A letter with
 * an accent is longer there than one without, and folded wherever these lists are read.
 */

/** Long lists of what names say, with `|` between: of these umlauts are also read as they are typed without them. */
const NAMES = /[/\\]vocabulary[/\\](?:doubtful|good)-names\.ts$/;
const LIST = /"[^"\n]*\|[^"\n]*"/g;

const withoutAccent = (letter) =>
  letter
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
const withoutAccents = (lists) => lists.replace(/[^\0-\x7f]/g, withoutAccent);
const withUmlautsOnly = (lists) => lists.replace(/[^\0-\x7fäöü]/g, withoutAccent);

/** Words that are read as one another; what stands in patterns is in other files. */
const WORDS = /[/\\]vocabulary[/\\](?:foreign-rhythms|metrics[/\\](?:trade-)?words)\.ts$/;

/** The order of names says nothing: what begins alike stands together, and each but once. */
const inOrder = (list) => `"${[...new Set(list.slice(1, -1).split("|"))].sort().join("|")}"`;

/** A file of lists as it is packed; any other stays what it is. */
function packed(code, fileName) {
  if (WORDS.test(fileName)) return withoutAccents(code);
  return NAMES.test(fileName) ? code.replace(LIST, (list) => inOrder(withUmlautsOnly(list))) : code;
}

module.exports = { packed };
