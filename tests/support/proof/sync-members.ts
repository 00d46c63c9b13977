import ts from 'typescript';
import { callbackParameter, resultDelivery, isAny, parameterType } from './delivery.js';
import type { Probe } from './probe-program.js';

/** A member of a `node:` module that may block, and what makes it suspicious. */
export interface SyncMember {
  readonly module: string;
  /** As in the catalog's rows. */
  readonly path: string;
  readonly why:
    | 'ends in Sync' | 'belongs to a class ending in Sync' | 'its callback can be left out' | 'has a namesake that gives a promise';
}

interface Candidate {
  readonly path: string;
  readonly name: string;
  readonly symbol: ts.Symbol;
  /** The class or interface that it is a member of. */
  readonly owner?: ts.Symbol;
}

function unalias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function instanceMembers(checker: ts.TypeChecker, owner: ts.Symbol): ts.Symbol[] {
  const all = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(owner));
  return all.filter((member) => owner.members?.has(member.escapedName) === true || member.name.endsWith('Sync'));
}

function candidatesOf(checker: ts.TypeChecker, exported: ts.Symbol): Candidate[] {
  const symbol = unalias(checker, exported);
  const { name } = exported;
  const found: Candidate[] = symbol.flags & ts.SymbolFlags.Value ? [{ path: name, name, symbol }] : [];
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) {
    found.push(...instanceMembers(checker, symbol).map((member) =>
      ({ path: `${name}#${member.name}`, name: member.name, symbol: member, owner: symbol })));
  }
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Module)) {
    found.push(...[...(symbol.exports?.values() ?? [])].filter((member) => member.name !== 'prototype').map((member) =>
      ({ path: `${name}.${member.name}`, name: member.name, symbol: unalias(checker, member), owner: symbol })));
  }
  return found;
}

function callSignatures(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Signature[] {
  if (!(symbol.flags & (ts.SymbolFlags.Value | ts.SymbolFlags.Property))) return [];
  return checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).getCallSignatures();
}

/** Whether the result is data, not nothing, a flag, the object itself, or what comes later. */
function givesData(checker: ts.TypeChecker, signature: ts.Signature, owner: ts.Symbol | undefined): boolean {
  const result = signature.getReturnType();
  const empty = ts.TypeFlags.VoidLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Never;
  const isSelf = owner !== undefined && result.getSymbol() === owner;
  return !(result.flags & empty) && !isSelf && !isAny(result) && resultDelivery(checker, signature) === 'value';
}

function callbackCanBeOmitted(probe: Probe, signatures: readonly ts.Signature[], owner: ts.Symbol | undefined): boolean {
  const { checker, file } = probe;
  const withCallback = signatures.filter((signature) => callbackParameter(checker, signature, file));
  if (withCallback.length === 0) return false;
  return signatures.some((signature) => {
    const callback = callbackParameter(checker, signature, file);
    const canOmit = !callback || checker.isTypeAssignableTo(checker.getUndefinedType(), parameterType(checker, callback, file));
    return canOmit && givesData(checker, signature, owner);
  });
}

function promiseNames(probe: Probe, modules: readonly ts.Symbol[], module: string): Set<string> {
  const { checker } = probe;
  const sibling = modules.find((symbol) => symbol.name === `"${module}/promises"`);
  const exports = sibling ? checker.getExportsOfModule(sibling) : [];
  return new Set(exports.flatMap((symbol) => candidatesOf(checker, symbol)).map((candidate) => candidate.path));
}

function suspicion(probe: Probe, candidate: Candidate, promised: ReadonlySet<string>): SyncMember['why'] | undefined {
  const { name, owner, path } = candidate;
  const signatures = callSignatures(probe.checker, candidate.symbol);
  const isClass = (candidate.symbol.flags & ts.SymbolFlags.Class) !== 0;
  if (name.endsWith('Sync') && (signatures.length > 0 || isClass)) return 'ends in Sync';
  if (signatures.length === 0) return undefined;
  if (owner?.name.endsWith('Sync')) return 'belongs to a class ending in Sync';
  if (callbackCanBeOmitted(probe, signatures, owner)) return 'its callback can be left out';
  const needsCallback = signatures.every((signature) => callbackParameter(probe.checker, signature, probe.file));
  const gives = signatures.some((signature) => resultDelivery(probe.checker, signature) === 'promise');
  return promised.has(path) && !needsCallback && !gives ? 'has a namesake that gives a promise' : undefined;
}

/** What a module exports; for one that is a value itself, such as `process`, the properties of that value. */
function exportsAndProperties(checker: ts.TypeChecker, module: ts.Symbol): readonly ts.Symbol[] {
  const exports = checker.getExportsOfModule(module);
  const assigned = module.exports?.get(ts.InternalSymbolName.ExportEquals);
  const value = assigned && unalias(checker, assigned);
  const isValue = value !== undefined && (value.flags & ts.SymbolFlags.Variable) !== 0;
  return isValue ? [...exports, ...checker.getPropertiesOfType(checker.getTypeOfSymbol(value))] : exports;
}

/** All members of `node:` modules whose types look synchronous. The probe's ambient types decide the version of Node. */
export function listSyncMembers(probe: Probe): SyncMember[] {
  const { checker } = probe;
  const modules = checker.getAmbientModules().filter((symbol) => symbol.name.startsWith('"node:'));
  return modules.flatMap((symbol) => {
    const module = symbol.name.slice(1, -1);
    if (module.endsWith('/promises')) return [];
    const promised = promiseNames(probe, modules, module);
    return exportsAndProperties(checker, symbol).flatMap((exported) => candidatesOf(checker, exported)).flatMap((candidate) => {
      const why = suspicion(probe, candidate, promised);
      return why ? [{ module, path: candidate.path, why }] : [];
    });
  });
}
