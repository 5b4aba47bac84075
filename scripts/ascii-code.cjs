const { Script } = require("node:vm");
const { sources, Compilation } = require("webpack");

/** Where a template's own spelling is asked for, no letter may be spelled otherwise. */
const RAW = /\bString\.raw`[^`]*[^\0-\x7f`]/;
/** A name without quotes, `{ä:"ae"}`, knows the longer spelling alone; it does no harm in a text. */
const NAME = /(?<=[{,])[\w$]*[^\0-\x7f][^\s:;,."'`(){}|*]*(?=:)/g;
const BEYOND = /[^\0-\x7f]/g;

const codeOf = (letter) => letter.charCodeAt(0).toString(16);
const inFour = (letter) => `\\u${codeOf(letter).padStart(4, "0")}`;
const inShort = (letter) => (letter < "\u0100" ? `\\x${codeOf(letter)}` : inFour(letter));

/**
 * Letters beyond ASCII are spelled `\xe9` and `\u0440` in the finished scripts: longer, but gzip finds more that repeats, and no
 * charset can spoil them. They stand in texts, patterns and names, where both spellings are the same.
 */
class AsciiCodePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AsciiCode", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "AsciiCode", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => /\.js(?:\?|$)/.test(file)))
          this.rewrite(compilation, name);
      });
    });
  }

  rewrite(compilation, name) {
    const code = compilation.getAsset(name).source.source().toString();
    if (RAW.test(code)) throw new Error(`${name} asks for the own spelling of a template with such letters`);
    const ascii = code.replace(NAME, (word) => word.replace(BEYOND, inFour)).replace(BEYOND, inShort);
    void new Script(ascii, { filename: name });
    compilation.updateAsset(name, new sources.RawSource(ascii));
  }
}

module.exports = { AsciiCodePlugin };
