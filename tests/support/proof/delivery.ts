import ts from 'typescript';

/** How a signature hands over its result, as far as its types tell. */
export type Delivery = 'promise' | 'callback' | 'async-iterator' | 'stream' | 'value' | 'unknown';

/** What tells a stream or a child process from other emitters of events. */
const streamMembers = ['pipe', 'write', 'stdout'];

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Whether any part of the type can be called. */
export function isCallable(checker: ts.TypeChecker, type: ts.Type): boolean {
  return partsOf(type).some((part) => checker.getApparentType(part).getCallSignatures().length > 0);
}

export function isAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0;
}

function hasMember(checker: ts.TypeChecker, type: ts.Type, name: string): boolean {
  return partsOf(type).some((part) => checker.getPropertyOfType(checker.getApparentType(part), name) !== undefined);
}

function isAsyncIterable(checker: ts.TypeChecker, type: ts.Type): boolean {
  const apparent = checker.getApparentType(type);
  return checker.getPropertiesOfType(apparent).some((property) => property.name.startsWith('__@asyncIterator'));
}

/** The type of a parameter where it is declared; the element type is not taken out of a rest parameter. */
export function parameterType(checker: ts.TypeChecker, parameter: ts.Symbol, at: ts.Node): ts.Type {
  return checker.getTypeOfSymbolAtLocation(parameter, parameter.valueDeclaration ?? at);
}

/** The last parameter, when functions can be passed there: the place of a callback. */
export function callbackParameter(checker: ts.TypeChecker, signature: ts.Signature, at: ts.Node): ts.Symbol | undefined {
  const last = signature.parameters.at(-1);
  return last && isCallable(checker, parameterType(checker, last, at)) ? last : undefined;
}

/** How a signature's result itself comes, callbacks aside; `unknown` for `any`. */
export function resultDelivery(checker: ts.TypeChecker, signature: ts.Signature): Delivery {
  const result = signature.getReturnType();
  if (isAny(result)) return 'unknown';
  if (hasMember(checker, result, 'then')) return 'promise';
  if (hasMember(checker, result, 'on') && streamMembers.some((name) => hasMember(checker, result, name))) return 'stream';
  if (isAsyncIterable(checker, result)) return 'async-iterator';
  return 'value';
}

/** What a signature hands its result over by: a callback only where the result itself is a plain value. */
export function deliveryOf(checker: ts.TypeChecker, signature: ts.Signature, at: ts.Node): Delivery {
  const delivery = resultDelivery(checker, signature);
  return delivery === 'value' && callbackParameter(checker, signature, at) ? 'callback' : delivery;
}
