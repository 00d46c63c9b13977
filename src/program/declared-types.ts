import type ts from 'typescript';
import { isRestParameter } from './signatures.js';

/**
 * Types as they are declared. The checker's own answers cost far more: about a callback's parameter it infers the type arguments of
 * the call around, and for that checks the callback's whole body (seconds on the fluent chains of query builders and procedures);
 * about any variable it follows the control flow up to the function's start. What is declared answers the same where it names one
 * object type. Each method gives `undefined` where it does not, and the checker has to be asked.
 */
export class DeclaredTypes {
  constructor(private readonly ts: typeof import('typescript'), private readonly checker: ts.TypeChecker) {}

  /** What `a.b.c` refers to. */
  memberAt(access: ts.PropertyAccessExpression): ts.Symbol | undefined {
    return this.#of(access.expression)?.getProperty(access.name.text);
  }

  /** The type of the parameter that an argument is for; also `undefined` for what is no argument. */
  ofArgument(argument: ts.Expression): ts.Type | undefined {
    const call = argument.parent;
    if (!this.ts.isCallExpression(call)) return undefined;
    const callee = this.#of(call.expression) ?? this.checker.getTypeAtLocation(call.expression);
    return this.#parameterOf(callee, call.arguments.indexOf(argument), call);
  }

  #of(expression: ts.Expression): ts.Type | undefined {
    if (this.ts.isIdentifier(expression)) return this.#ofName(expression);
    if (expression.kind === this.ts.SyntaxKind.ThisKeyword) return this.#ofThis(expression);
    const member = this.ts.isPropertyAccessExpression(expression) ? this.memberAt(expression) : undefined;
    return member && this.#ofSymbol(member, expression);
  }

  #ofName(name: ts.Identifier): ts.Type | undefined {
    const symbol = this.checker.getSymbolAtLocation(name);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined) return undefined;
    const callback = this.ts.isParameter(declaration) && this.#isLeftToContext(declaration) ? declaration.parent : undefined;
    if (callback === undefined) return this.#ofSymbol(symbol, declaration);
    if (!this.ts.isArrowFunction(callback) && !this.ts.isFunctionExpression(callback)) return undefined;
    const expected = this.ofArgument(callback);
    return expected && this.#parameterOf(expected, callback.parameters.findIndex((parameter) => parameter === declaration), callback);
  }

  #isLeftToContext(parameter: ts.ParameterDeclaration): boolean {
    return parameter.type === undefined && parameter.initializer === undefined && this.ts.getJSDocType(parameter) === undefined;
  }

  /** In a method or field of a class, and in the arrow functions there, an instance of the class. */
  #ofThis(keyword: ts.Node): ts.Type | undefined {
    let at = keyword.parent;
    while (this.ts.isArrowFunction(at) || !(this.ts.isFunctionLike(at) || this.ts.isPropertyDeclaration(at) || this.ts.isSourceFile(at))) {
      if (this.ts.isClassLike(at)) return undefined;
      at = at.parent;
    }
    const isStatic = this.ts.canHaveModifiers(at)
      && (this.ts.getModifiers(at) ?? []).some(({ kind }) => kind === this.ts.SyntaxKind.StaticKeyword);
    return isStatic || !this.ts.isClassLike(at.parent) ? undefined : this.checker.getTypeAtLocation(at.parent);
  }

  #parameterOf(callee: ts.Type, index: number, at: ts.Node): ts.Type | undefined {
    const [signature, ...others] = callee.getCallSignatures();
    const parameter = signature?.parameters[index];
    return parameter === undefined || others.length > 0 || isRestParameter(parameter) ? undefined : this.#ofSymbol(parameter, at);
  }

  /** One object type: neither a union, which the code around may have narrowed, nor what a type parameter stands for. */
  #ofSymbol(symbol: ts.Symbol, at: ts.Node): ts.Type | undefined {
    const type = this.checker.getTypeOfSymbolAtLocation(symbol, at);
    return (type.flags & this.ts.TypeFlags.Object) === 0 ? undefined : type;
  }
}
