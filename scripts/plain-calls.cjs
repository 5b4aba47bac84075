/**
 * What is imported is called as `a.b(c)` where webpack writes `(0,a.b)(c)`, so that `this` is nothing in `b`. None of ours, of
 * React and of Fluent asks for `this` in what a file hands on.
 */
class PlainCallsPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("PlainCalls", (compilation) => {
      compilation.hooks.finishModules.tap("PlainCalls", (modules) => {
        for (const { dependencies } of modules) dependencies.filter(isOfName).forEach(asValue);
      });
    });
  }
}

/** `b(c)`, where `import * as a` has `a.b(c)` anyway. */
const isOfName = ({ call, directImport }) => call && directImport;

/** Read like any other value, before the brackets. */
const asValue = (dependency) => void (dependency.call = false);

module.exports = { PlainCallsPlugin };
