import type ts from 'typescript';

/** The declarations of a member in all types that a class extends or implements, and those in turn. */
export function inheritedMembers(
  typescript: typeof import('typescript'), checker: ts.TypeChecker, node: ts.ClassLikeDeclaration, member: string,
): readonly ts.Declaration[] {
  const seen = new Set<ts.Node>();
  const above = (at: ts.ClassLikeDeclaration | ts.InterfaceDeclaration): readonly ts.Type[] => {
    if (seen.has(at)) return [];
    seen.add(at);
    const types = (at.heritageClauses ?? []).flatMap((clause) => clause.types).map((type) => checker.getTypeAtLocation(type));
    const declarations = types.flatMap((type) => type.getSymbol()?.declarations ?? [])
      .filter((declaration) => typescript.isClassLike(declaration) || typescript.isInterfaceDeclaration(declaration));
    return [...types, ...declarations.flatMap(above)];
  };
  return above(node).flatMap((type) => type.getProperty(member)?.declarations ?? []);
}

/** Whether an instance of a class has all members that an expression's type asks for: else it cannot be what the expression gives. */
export function hasMembersOf(
  typescript: typeof import('typescript'), checker: ts.TypeChecker, node: ts.ClassLikeDeclaration, expression: ts.Node,
): boolean {
  const wanted = checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(expression)));
  const instance = checker.getTypeAtLocation(node);
  return wanted.getProperties().every((property) =>
    (property.flags & typescript.SymbolFlags.Optional) !== 0 || instance.getProperty(property.name) !== undefined);
}
