import type ts from 'typescript';
import { isRestParameter, requiredOf } from './signatures.js';

/** How a project's own asynchronous counterpart was found. */
export interface BoundTwin { readonly name: string; readonly declaration: ts.Declaration }

/**
 * Binds a call of `loadSync` as if `load` were written in its place. The declared signatures are compared first: the types of
 * arguments and of the call's result may cost the checker seconds.
 *
 * @returns the twin when one exists on the same object or module that is no deprecated member, returns a promise of an assignable
 * value and accepts the arguments
 */
export function bindTwin(tsModule: typeof ts, checker: ts.TypeChecker, call: ts.CallExpression, name: string): BoundTwin | undefined {
  const symbol = twinSymbol(tsModule, checker, call.expression, name);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (isDeprecated(tsModule, declaration) || isHidden(tsModule, declaration, call)) return undefined;
  const signatures = checker.getTypeOfSymbolAtLocation(symbol, call).getCallSignatures();
  return replacesEveryCall(checker, signatures, call) || replacesCall(checker, signatures, call) ? { name, declaration } : undefined;
}

/** Whether each way to call the synchronous function, as declared, is one to call the twin. */
function replacesEveryCall(checker: ts.TypeChecker, signatures: readonly ts.Signature[], call: ts.CallExpression): boolean {
  const declared = checker.getTypeAtLocation(call.expression).getCallSignatures();
  return declared.length > 0 && declared.every((wanted) =>
    signatures.some((signature) => covers(checker, signature, wanted, call) && gives(checker, signature, wanted.getReturnType())));
}

function covers(checker: ts.TypeChecker, signature: ts.Signature, wanted: ts.Signature, at: ts.Node): boolean {
  if ([signature, wanted].some(({ parameters }) => isRestParameter(parameters.at(-1)))) return false;
  if (requiredOf(signature) > requiredOf(wanted) || signature.parameters.length < wanted.parameters.length) return false;
  return wanted.parameters.every((parameter, index) => {
    const taken = signature.parameters[index];
    return taken !== undefined
      && checker.isTypeAssignableTo(checker.getTypeOfSymbolAtLocation(parameter, at), checker.getTypeOfSymbolAtLocation(taken, at));
  });
}

function replacesCall(checker: ts.TypeChecker, signatures: readonly ts.Signature[], call: ts.CallExpression): boolean {
  const result = checker.getTypeAtLocation(call);
  return signatures.some((signature) => accepts(checker, signature, call) && gives(checker, signature, result));
}

function twinSymbol(tsModule: typeof ts, checker: ts.TypeChecker, callee: ts.Expression, name: string): ts.Symbol | undefined {
  if (tsModule.isPropertyAccessExpression(callee)) {
    return followed(tsModule, checker, checker.getTypeAtLocation(callee.expression).getProperty(name));
  }
  if (!tsModule.isIdentifier(callee)) return undefined;
  const inScope = checker.getSymbolsInScope(callee, tsModule.SymbolFlags.Value | tsModule.SymbolFlags.Alias);
  const local = inScope.find((symbol) => symbol.name === name);
  const declaration = checker.getSymbolAtLocation(callee)?.declarations?.[0];
  const source = declaration === undefined ? undefined : importedFrom(tsModule, declaration);
  if (source === undefined) return followed(tsModule, checker, local !== undefined && isBeside(declaration, local) ? local : undefined);
  const module = checker.getSymbolAtLocation(source);
  const exported = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  return followed(tsModule, checker, exported);
}

function followed(tsModule: typeof ts, checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Symbol | undefined {
  return symbol !== undefined && (symbol.flags & tsModule.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The module specifier of the import that an imported name comes from. */
function importedFrom(tsModule: typeof ts, declaration: ts.Declaration): ts.Expression | undefined {
  if (!tsModule.isImportSpecifier(declaration)) return undefined;
  return declaration.parent.parent.parent.moduleSpecifier;
}

/** Declared in the same file: a name that happens to be in scope from elsewhere is no counterpart. */
function isBeside(declaration: ts.Declaration | undefined, local: ts.Symbol): boolean {
  return declaration !== undefined && local.declarations?.[0]?.getSourceFile() === declaration.getSourceFile();
}

function isDeprecated(tsModule: typeof ts, declaration: ts.Declaration): boolean {
  return tsModule.getJSDocTags(declaration).some((tag) => tag.tagName.text === 'deprecated');
}

/** A private or protected twin is reachable from inside its class only; a call inside the twin itself would recurse. */
function isHidden(tsModule: typeof ts, declaration: ts.Declaration, call: ts.Node): boolean {
  const flags = tsModule.getCombinedModifierFlags(declaration);
  const isRestricted = (flags & (tsModule.ModifierFlags.Private | tsModule.ModifierFlags.Protected)) !== 0;
  let isInsideClass = false;
  for (let node = call.parent as ts.Node | undefined; node !== undefined; node = node.parent) {
    if (node === declaration || (tsModule.isVariableDeclaration(declaration) && node === declaration.initializer)) return true;
    isInsideClass ||= node === declaration.parent;
  }
  return isRestricted && !isInsideClass;
}

function accepts(checker: ts.TypeChecker, signature: ts.Signature, call: ts.CallExpression): boolean {
  const { parameters } = signature;
  const isRest = isRestParameter(parameters.at(-1));
  if (call.arguments.length < requiredOf(signature) || (call.arguments.length > parameters.length && !isRest)) return false;
  return call.arguments.every((argument, index) => {
    const parameter = parameters[index];
    if (parameter === undefined || (isRest && index >= parameters.length - 1)) return true;
    return checker.isTypeAssignableTo(checker.getTypeAtLocation(argument), checker.getTypeOfSymbolAtLocation(parameter, call));
  });
}

/** A promise of what the synchronous call gives. */
function gives(checker: ts.TypeChecker, signature: ts.Signature, wanted: ts.Type): boolean {
  const returned = signature.getReturnType();
  if (returned.getProperty('then') === undefined) return false;
  const awaited = checker.getAwaitedType(returned);
  if (awaited === undefined) return false;
  return checker.isTypeAssignableTo(awaited, wanted) || checker.typeToString(awaited) === checker.typeToString(wanted);
}
