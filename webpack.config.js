const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const { FUNCTION_SOURCES } = require("./scripts/function-sources.cjs");
const { AsciiCodePlugin } = require("./scripts/ascii-code.cjs");
const { AllowErrorInputsPlugin } = require("./scripts/allow-error-inputs.cjs");
const { PlainCallsPlugin } = require("./scripts/plain-calls.cjs");
const { shortByTypes } = require("./scripts/short-by-types.cjs");
const { shortSyntax } = require("./scripts/short-syntax.cjs");
const { NAMES, ShortWordsPlugin } = require("./scripts/short-words.cjs");

/** Names without a content hash, since manifest.xml names the files; a query string busts the cache instead. */
const page = (name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${name}.html`,
    chunks: [name],
    hash: true,
    scriptLoading: "defer",
  });

const TYPESCRIPT = { test: /\.tsx?$/, exclude: /node_modules/ };

const withoutTypes = {
  ...TYPESCRIPT,
  use: { loader: path.resolve(__dirname, "scripts/without-types.cjs"), options: { target: "es2020" } },
};

/** As the functions are made, whose types shorten them. */
const byTypes = (transformers) => ({
  ...TYPESCRIPT,
  use: {
    loader: "ts-loader",
    options: {
      transpileOnly: true,
      compilerOptions: { noEmit: false, target: "ES2017" },
      getCustomTransformers: () => transformers,
    },
  },
});

const singleIcons = {
  test: /\.[jt]sx?$/,
  include: [path.resolve(__dirname, "src"), /@fluentui/],
  enforce: "post",
  use: path.resolve(__dirname, "scripts/single-icons.cjs"),
};

const common = {
  mode: "production",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  devtool: false,
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
};

/** All that a part asks for in one file, also what later parts ask for, which it comes before: nothing twice, and one gzip. */
const inOneFile = (name, part, priority) => ({
  name,
  chunks: "async",
  priority,
  enforce: true,
  test: (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === part),
});

/** The pane: React and Fluent, opened from the ribbon. */
const pane = {
  ...common,
  name: "pane",
  entry: { taskpane: "./src/taskpane.tsx" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "[name].js?[contenthash]",
  },
  module: { rules: [withoutTypes, singleIcons] },
  // As small as Terser has it, in half the time; what one pass leaves, further ones shorten by another 1.3 kB.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        terserOptions: { compress: { passes: 4 } },
      }),
    ],
    // In the order of their imports what is alike stands together, and gzip finds it.
    moduleIds: "natural",
    splitChunks: {
      // A small file for what plans and what opens by a click is not worth a request.
      minSize: 30_000,
      cacheGroups: {
        defaultVendors: false,
        finder: inOneFile("finder", "finding", 2),
        core: inOneFile("core", "reading", 1),
      },
    },
  },
  plugins: [
    page("taskpane"),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "src/help.html", to: "help.html" },
        "manifest.xml",
      ],
    }),
    new PlainCallsPlugin(),
    new AsciiCodePlugin(),
  ],
};

/** No getter of ours does more than answer, no function asks for `this`, no prototype is changed: Terser may count on it. */
const SHORT = {
  ecma: 2017,
  module: true,
  mangle: { reserved: NAMES },
  compress: {
    passes: 3,
    inline: 1,
    // `a == null` as everybody writes it repeats more than `null == a`.
    lhs_constants: false,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
  },
  // Letters beyond ASCII are spelled \u0440: longer, but gzip finds more that repeats, and no charset can spoil them.
  format: { ascii_only: true },
};

/** Before that with all bodies in braces, where Terser puts in more of what is called once. */
const IN_BRACES = {
  ...SHORT,
  mangle: false,
  compress: { ...SHORT.compress, passes: 2, arrows: false, unsafe_arrows: false },
};

const FUNCTIONS = "./src/functions.ts";

/** The custom functions: a runtime without DOM, so a small bundle of ES2017. */
const functions = {
  ...common,
  name: "functions",
  target: ["web", "es2017"],
  entry: { functions: FUNCTIONS },
  // What a file becomes depends on the types of others.
  cache: false,
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  module: {
    rules: [byTypes({ before: [shortByTypes(FUNCTIONS)], after: [shortSyntax] })],
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: [MinimizerPlugin.terserMinify, MinimizerPlugin.terserMinify],
        terserOptions: [IN_BRACES, SHORT],
      }),
    ],
  },
  plugins: [
    page("functions"),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTION_SOURCES }),
    new AllowErrorInputsPlugin("functions.json"),
    new ShortWordsPlugin("functions.js"),
  ],
};

module.exports = [pane, functions];
