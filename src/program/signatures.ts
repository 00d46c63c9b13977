import type ts from 'typescript';

/** How many arguments a call has to have. */
export function requiredOf({ parameters }: ts.Signature): number {
  return parameters.filter((parameter) => !isOptional(parameter)).length;
}

export function isRestParameter(parameter: ts.Symbol | undefined): boolean {
  return (parameter?.valueDeclaration as ts.ParameterDeclaration | undefined)?.dotDotDotToken !== undefined;
}

function isOptional(parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration as ts.ParameterDeclaration | undefined;
  return declaration?.questionToken !== undefined || declaration?.initializer !== undefined || isRestParameter(parameter);
}
