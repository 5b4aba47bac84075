const { sources, Compilation } = require("webpack");

/** Where a template's own spelling is asked for, no letter may be spelled otherwise. */
const RAW = /\bString\.raw`[^`]*[^\0-\x7f`]/;

const spelled = (letter) => {
  const code = letter.charCodeAt(0).toString(16);
  return code.length <= 2 ? `\\x${code}` : `\\u${code.padStart(4, "0")}`;
};

/**
 * Letters beyond ASCII are spelled `\xe9` and `\u0440` in the finished scripts: longer, but gzip finds more that repeats, and no
 * charset can spoil them. They stand in texts and patterns alone, where both spellings are the same.
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
    const ascii = code.replace(/[^\0-\x7f]/g, spelled);
    compilation.updateAsset(name, new sources.RawSource(ascii));
  }
}

module.exports = { AsciiCodePlugin };
