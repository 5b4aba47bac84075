const { sources, Compilation } = require("webpack");

const { likeByLike } = require("./like-by-like.cjs");

/** Names that Terser leaves free: the first for `void 0`, which an argument is that nobody passes. */
const NAMES = ["$", "$$", "$a", "$b", "$c"];
const TEXTS = ["Object.assign", '"at least"', '"number"', "Number.isFinite"];

/** A text where it is no key: `{"at least":1}` has to stay, and behind `case` a space is needed. */
const PLACES = TEXTS.map((text) => new RegExp(`([{,]${text}:)|([a-z])?${text.replace(".", "\\.")}`, "g"));

/**
 * What the finished bundle of the functions says most often gets a name, as an argument of the function around it. Terser
 * would write it out again. What is alike then stands side by side.
 */
class ShortWordsPlugin {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ShortWords", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: "ShortWords", stage }, () =>
        this.rewrite(compilation),
      );
    });
  }

  async rewrite(compilation) {
    const code = compilation.getAsset(this.fileName).source.source().toString();
    if (!code.startsWith("(()=>{")) return;
    const [nothing, ...names] = NAMES;
    const named = PLACES.reduce(
      (text, place, at) => text.replace(place, (_, key, word) => key ?? (word ? `${word} ` : "") + names[at]),
      code.replace(/\bvoid 0\b/g, () => nothing),
    );
    const defaults = TEXTS.map((text, at) => `${names[at]}=${text}`);
    const short = named.replace("(()=>{", () => `((${[nothing, ...defaults].join(",")})=>{`);
    compilation.updateAsset(this.fileName, new sources.RawSource(await likeByLike(short)));
  }
}

module.exports = { NAMES, ShortWordsPlugin };
