import ts from 'typescript';
import { parseApiPath, type Step } from './api-path.js';
import type { Probe } from './probe-program.js';

/** Where a path leads: the symbol, and the types that a use of it can have (several for overloads of a call on the way). */
export interface Place {
  readonly symbol: ts.Symbol | undefined;
  readonly types: readonly ts.Type[];
}

const anything = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace;

function unalias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A symbol seen as a value; an interface or a type alias, which has no value, is seen as what it describes. */
function placeOf(checker: ts.TypeChecker, found: ts.Symbol | undefined): Place | undefined {
  if (!found) return undefined;
  const symbol = unalias(checker, found);
  if (!(symbol.flags & anything)) return undefined;
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const type = isValue ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol);
  return { symbol, types: [type] };
}

function propertyOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol | undefined {
  const apparent = checker.getApparentType(checker.getBaseConstraintOfType(type) ?? type);
  const direct = checker.getPropertyOfType(apparent, name);
  if (direct || !apparent.isUnion()) return direct;
  for (const part of apparent.types) {
    const property = checker.getPropertyOfType(part, name);
    if (property) return property;
  }
  return undefined;
}

function firstProperty(checker: ts.TypeChecker, types: readonly ts.Type[], name: string): ts.Symbol | undefined {
  for (const type of types) {
    const property = propertyOf(checker, type, name);
    if (property) return property;
  }
  return undefined;
}

function exportOf(checker: ts.TypeChecker, module: ts.Symbol, name: string): ts.Symbol | undefined {
  const exports = checker.getExportsOfModule(module);
  const named = exports.find((symbol) => symbol.name === name);
  if (named) return named;
  const assigned = module.exports?.get(ts.InternalSymbolName.ExportEquals);
  const fallback = exports.find((symbol) => symbol.name === 'default') ?? assigned;
  if (!fallback) return undefined;
  if (name === 'default') return fallback;
  const place = placeOf(checker, fallback);
  return place && firstProperty(checker, place.types, name);
}

/** What instances of the place have: instances of a class or of a constructor, or the place itself where it is no class. */
function instancesOf(checker: ts.TypeChecker, place: Place): readonly ts.Type[] {
  const { symbol } = place;
  const constructed = place.types.flatMap((type) => type.getConstructSignatures().map((signature) => signature.getReturnType()));
  if (symbol && symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) {
    return [checker.getDeclaredTypeOfSymbol(symbol), ...constructed];
  }
  const merged = symbol && symbol.flags & ts.SymbolFlags.Type ? [checker.getDeclaredTypeOfSymbol(symbol)] : [];
  const found = [...merged, ...constructed];
  return found.length > 0 ? found : place.types;
}

function afterCall(checker: ts.TypeChecker, place: Place): Place | undefined {
  const types = place.types
    .flatMap((type) => checker.getApparentType(type).getCallSignatures())
    .map((signature) => checker.getAwaitedType(signature.getReturnType()) ?? signature.getReturnType());
  return types.length > 0 ? { symbol: undefined, types } : undefined;
}

function follow(checker: ts.TypeChecker, place: Place, step: Step): Place | undefined {
  if (step.to === 'call') return afterCall(checker, place);
  if (step.to === 'instance') return placeOf(checker, firstProperty(checker, instancesOf(checker, place), step.name));
  const { symbol } = place;
  const isNamespace = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Module) !== 0;
  const inside = isNamespace ? checker.getExportsOfModule(symbol).find((member) => member.name === step.name) : undefined;
  return placeOf(checker, inside ?? firstProperty(checker, place.types, step.name));
}

/**
 * Follows a row's path from its module, or from the global scope for `global`.
 * Gives undefined when a name on the way is missing from the types.
 */
export function resolveApi(probe: Probe, module: string, path: string): Place | undefined {
  const { checker } = probe;
  const [first, ...rest] = parseApiPath(path);
  if (!first || first.to === 'call') return undefined;
  const root = module === 'global' ? undefined : probe.moduleSymbol(module);
  const start = module === 'global'
    ? checker.getSymbolsInScope(probe.file, anything).find((symbol) => symbol.name === first.name)
    : root && exportOf(checker, root, first.name);
  let place = placeOf(checker, start);
  for (const step of rest) place = place && follow(checker, place, step);
  return place;
}
