import ts from 'typescript';
import { callbackParameter, isAny, parameterType } from './delivery.js';

/** How far the twin takes the arguments of the synchronous form: all of every overload, those required by one, or none. */
export type ArgumentFit = 'all' | 'required' | 'none';

/** A form of a function with the callback left out. */
interface Form {
  readonly signature: ts.Signature;
  readonly parameters: readonly ts.Symbol[];
}

function isGeneric(type: ts.Type, depth = 0): boolean {
  if (type.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.Conditional | ts.TypeFlags.IndexedAccess | ts.TypeFlags.Index)) return true;
  if (depth > 3) return false;
  if (type.isUnionOrIntersection()) return type.types.some((part) => isGeneric(part, depth + 1));
  const aliased = type.aliasTypeArguments?.some((part) => isGeneric(part, depth + 1)) ?? false;
  if (aliased) return true;
  const inner = 'typeArguments' in type ? (type.typeArguments as readonly ts.Type[] | undefined) : undefined;
  return inner?.some((part) => isGeneric(part, depth + 1)) ?? false;
}

/** Generic types are taken to fit: what they are is decided at the call. */
function accepts(checker: ts.TypeChecker, from: ts.Type, to: ts.Type): boolean {
  return isAny(to) || isGeneric(from) || isGeneric(to) || checker.isTypeAssignableTo(from, to);
}

/** Parameters of untyped JavaScript can all be left out. */
function isUntyped(declaration: ts.ParameterDeclaration): boolean {
  return declaration.type === undefined && /\.[cm]?js$/.test(declaration.getSourceFile().fileName);
}

function isOptional(checker: ts.TypeChecker, parameter: ts.Symbol): boolean {
  const { valueDeclaration: declaration } = parameter;
  if (!declaration || !ts.isParameter(declaration)) return false;
  return checker.isOptionalParameter(declaration) || isUntyped(declaration);
}

function isRest(parameter: ts.Symbol): boolean {
  const { valueDeclaration: declaration } = parameter;
  return declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
}

/** The type that the form takes at the index; undefined past its end. */
function typeAt(checker: ts.TypeChecker, form: Form, index: number, at: ts.Node): ts.Type | undefined {
  const last = form.parameters.at(-1);
  if (last && isRest(last) && index >= form.parameters.length - 1) {
    const rest = parameterType(checker, last, at);
    return isGeneric(rest) ? rest : rest.getNumberIndexType();
  }
  const parameter = form.parameters[index];
  return parameter && parameterType(checker, parameter, at);
}

/** What the caller of the synchronous form passes at a parameter: leaving it out is another arity, not `undefined`. */
function givenType(checker: ts.TypeChecker, parameter: ts.Symbol, at: ts.Node): ts.Type {
  const type = parameterType(checker, parameter, at);
  if (isRest(parameter)) return type.getNumberIndexType() ?? type;
  return isOptional(checker, parameter) ? checker.getNonNullableType(type) : type;
}

function takes(checker: ts.TypeChecker, twin: Form, given: readonly ts.Symbol[], at: ts.Node): boolean {
  const fit = given.every((parameter, index) => {
    const wanted = typeAt(checker, twin, index, at);
    return wanted !== undefined && accepts(checker, givenType(checker, parameter, at), wanted);
  });
  return fit && twin.parameters.slice(given.length).every((extra) => isOptional(checker, extra) || isRest(extra));
}

/** The parameters at every number of arguments that the form can be called with, the fewest first. */
function arities(checker: ts.TypeChecker, { parameters }: Form): (readonly ts.Symbol[])[] {
  const required = parameters.filter((parameter) => !isOptional(checker, parameter) && !isRest(parameter)).length;
  return Array.from({ length: parameters.length - required + 1 }, (_, extra) => parameters.slice(0, required + extra));
}

/** Signatures as forms: with `dropCallback`, a trailing function parameter is left out. */
export function formsOf(checker: ts.TypeChecker, signatures: readonly ts.Signature[], dropCallback: boolean, at: ts.Node): Form[] {
  return signatures.map((signature) => {
    const callback = dropCallback ? callbackParameter(checker, signature, at) : undefined;
    return { signature, parameters: signature.parameters.filter((parameter) => parameter !== callback) };
  });
}

/** Compares the parameters of all overloads of both, at every number of arguments. */
export function argumentFit(checker: ts.TypeChecker, sync: readonly Form[], twins: readonly Form[], at: ts.Node): ArgumentFit {
  const isTaken = (given: readonly ts.Symbol[]): boolean => twins.some((twin) => takes(checker, twin, given, at));
  if (sync.every((form) => arities(checker, form).every(isTaken))) return 'all';
  return sync.some((form) => arities(checker, form).slice(0, 1).every(isTaken)) ? 'required' : 'none';
}

/** The type that a callback gets after the error. */
function callbackResult(checker: ts.TypeChecker, signature: ts.Signature, at: ts.Node): ts.Type | undefined {
  const callback = callbackParameter(checker, signature, at);
  if (!callback) return undefined;
  const type = checker.getNonNullableType(parameterType(checker, callback, at));
  const result = type.getCallSignatures()[0]?.parameters[1];
  return result && parameterType(checker, result, at);
}

/**
 * Whether for every overload of the synchronous form some overload of the twin gives what can stand in its place: through its
 * callback when `byCallback`, otherwise awaited. A form that gives nothing is content with anything.
 */
export function resultFit(
  checker: ts.TypeChecker, sync: readonly Form[], twins: readonly Form[], byCallback: boolean, at: ts.Node,
): boolean {
  const results = twins.map(({ signature }) => {
    const returned = signature.getReturnType();
    return (byCallback ? callbackResult(checker, signature, at) : undefined) ?? checker.getAwaitedType(returned) ?? returned;
  });
  return sync.every(({ signature }) => {
    const wanted = signature.getReturnType();
    const ignored = (wanted.flags & (ts.TypeFlags.VoidLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
    return ignored || results.some((result) => accepts(checker, result, wanted));
  });
}
