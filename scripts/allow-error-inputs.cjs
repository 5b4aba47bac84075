const { sources, Compilation } = require("webpack");

/**
 * Adds `allowErrorForDataTypeAny` to the generated metadata, so that an error in an input cell reaches our
 * functions (which answer "No data") instead of Excel answering for us. The generator has no tag for it.
 */
class AllowErrorInputsPlugin {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AllowErrorInputs", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "AllowErrorInputs", stage }, () =>
        this.rewrite(compilation),
      );
    });
  }

  rewrite(compilation) {
    const asset = compilation.getAsset(this.fileName);
    if (!asset) throw new Error(`${this.fileName} was not generated.`);
    const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(asset.source.source().toString()) };
    compilation.updateAsset(this.fileName, new sources.RawSource(JSON.stringify(metadata, undefined, 2)));
  }
}

module.exports = { AllowErrorInputsPlugin };
