import { IDependencyManagerService, IFormulaDependencyGenerator, Lexer } from "@univerjs/engine-formula";
import { type FUniver, type ICommandInfo, type IDisposable, IUniverInstanceService } from "@univerjs/presets";
import { injectorOf } from "../objects/univer";

const RENAMING: ReadonlySet<string> = new Set([
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

/**
 * Univer takes a formula with a name like `OKR_AsOf` apart once, and remembers by the formula's text alone where the
 * name led: to a sheet that was renamed since, or into the workbook that was open before. So every time that names
 * change, it is made to forget, and reads formulas under another spelling, with blanks in front that mean nothing.
 */
export function followNames(api: FUniver): IDisposable {
  const injector = injectorOf(api);
  const lexer = injector.get(Lexer);
  const trees = injector.get(IFormulaDependencyGenerator) as IFormulaDependencyGenerator & IDisposable;
  const dependencies = injector.get(IDependencyManagerService);
  const parse = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => parse(formula.replace(/^=/, `=${blanks}`), ...rest);
  forget();
  const opening = injector.get(IUniverInstanceService).unitAdded$.subscribe(forget);
  const renaming = api.addEvent(api.Event.CommandExecuted, ({ id }: Readonly<ICommandInfo>) => {
    if (!RENAMING.has(id)) return;
    forget();
    // Nothing else empties its memory of formulas; it works on as before.
    trees.dispose();
    dependencies.reset();
  });
  return {
    dispose: () => {
      opening.unsubscribe();
      renaming.dispose();
    },
  };
}

/** Counted over all workbooks that were ever open: what Univer remembers outlives them. */
let changes = 0;
let blanks = "";

function forget(): void {
  changes += 1;
  blanks = changes.toString(2).replaceAll("1", "\n").replaceAll("0", " ");
}
