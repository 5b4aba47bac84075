require("../scripts/typescript.cjs");
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { sources } = require("webpack");

/** Makes the sample workbook from its readable data on every build, so that no binary lies in the repository. */
const sampleWorkbook = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("sample workbook", (compilation) => {
      compilation.hooks.processAssets.tapPromise("sample workbook", async () => {
        const { makeSample } = require("../scripts/make-sample.cjs");
        compilation.emitAsset("samples/okr-pulse-sample.xlsx", new sources.RawSource(await makeSample()));
      });
    });
  },
};

/**
 * The preview: never part of the add-in that ships, so it is neither minified nor counted. Libraries come as they ship,
 * which halves the time in which the page is there.
 */
module.exports = {
  name: "preview",
  mode: "production",
  optimization: { minimize: false },
  entry: { preview: path.resolve(__dirname, "preview.tsx") },
  output: { path: path.resolve(__dirname, "../dist/preview"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  devtool: false,
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, "../.cache/webpack-preview") },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: path.resolve(__dirname, "../scripts/without-types.cjs"),
          options: { target: "es2022" },
        },
      },
      {
        test: /unicode-regex[\\/]lib[\\/]data\.generated[\\/](?:\w+[\\/])?index\.js$/,
        use: path.resolve(__dirname, "../scripts/asked-characters.cjs"),
      },
      {
        test: /@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/]\w+\.js$/,
        use: path.resolve(__dirname, "../scripts/plain-fields.cjs"),
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: path.resolve(__dirname, "preview.html"),
      scriptLoading: "defer",
    }),
    sampleWorkbook,
  ],
};
