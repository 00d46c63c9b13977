import ts from 'typescript';
import type { BlockingApi, BlockingCondition, Twin } from '../../../src/catalog/types.js';
import { declarationProblem } from './declaration-problem.js';
import { callbackParameter, deliveryOf, isAny, parameterType, resultDelivery, type Delivery } from './delivery.js';
import { argumentFit, formsOf, resultFit, type ArgumentFit } from './fits.js';
import type { Probe } from './probe-program.js';
import { resolveApi, type Place } from './resolve-api.js';

/** What the types say about a row. The row is proved when there is no problem. */
export interface RowProof {
  readonly problems: readonly string[];
  readonly deliveries?: readonly Delivery[];
  readonly arguments?: ArgumentFit;
  readonly resultFits?: boolean;
}

type Form = NonNullable<BlockingApi['form']>;

function signaturesOf(checker: ts.TypeChecker, place: Place, form: Form): ts.Signature[] {
  const kind = form === 'new' ? ts.SignatureKind.Construct : ts.SignatureKind.Call;
  return place.types.flatMap((type) => {
    const apparent = checker.getApparentType(type);
    const parts = apparent.isUnion() ? apparent.types : [apparent];
    return parts.flatMap((part) => [...checker.getSignaturesOfType(part, kind)]);
  });
}

function usageProblem(place: Place, form: Form, signatures: readonly ts.Signature[]): string | undefined {
  if (form === 'get') return place.symbol && place.symbol.flags & ts.SymbolFlags.Method ? 'is a method, not a property' : undefined;
  if (signatures.length > 0) return undefined;
  if (place.types.some(isAny)) return 'has the type any, which says nothing';
  return form === 'new' ? 'cannot be constructed' : 'cannot be called';
}

function takesOption(probe: Probe, signature: ts.Signature, option: string, value: boolean): boolean {
  const { checker, file } = probe;
  const wanted = value ? checker.getTrueType() : checker.getFalseType();
  return signature.parameters.some((parameter) => {
    const type = checker.getNonNullableType(parameterType(checker, parameter, file));
    return (type.isUnion() ? type.types : [type]).some((part) => {
      const property = checker.getPropertyOfType(checker.getApparentType(part), option);
      return property !== undefined && checker.isTypeAssignableTo(wanted, parameterType(checker, property, file));
    });
  });
}

function conditionProblem(
  probe: Probe, condition: BlockingCondition | undefined, signatures: readonly ts.Signature[],
): string | undefined {
  if (!condition) return undefined;
  if ('callbackOmitted' in condition) {
    const takesOne = signatures.some((signature) => callbackParameter(probe.checker, signature, probe.file));
    return takesOne ? undefined : 'takes no callback that could be omitted';
  }
  if ('option' in condition) {
    const found = signatures.some((signature) => takesOption(probe, signature, condition.option, condition.value));
    return found ? undefined : `takes no option ${condition.option}: ${String(condition.value)}`;
  }
  const long = signatures.some((signature) => signature.parameters.length > condition.argument);
  return long ? undefined : `has no argument ${String(condition.argument)}`;
}

function hasStyle(probe: Probe, style: Twin['style'], signature: ts.Signature): boolean {
  const { checker, file } = probe;
  if (style === 'callback' || style === 'promisify') return callbackParameter(checker, signature, file) !== undefined;
  const delivery = resultDelivery(checker, signature);
  return delivery === style || (style === 'stream' && delivery === 'async-iterator');
}

interface TwinFacts {
  readonly problem?: string;
  readonly signatures: readonly ts.Signature[];
}

function twinFacts(probe: Probe, row: BlockingApi, twin: Twin): TwinFacts {
  const { checker } = probe;
  const place = resolveApi(probe, twin.module, twin.path);
  const name = `the twin ${twin.path} of ${twin.module}`;
  if (!place) return { problem: `${name} does not exist`, signatures: [] };
  const constructed = row.form === 'new' ? signaturesOf(checker, place, 'new') : [];
  const signatures = [...constructed, ...signaturesOf(checker, place, 'call')];
  if (signatures.length === 0) return { problem: `${name} cannot be called`, signatures };
  const fitting = signatures.filter((signature) => hasStyle(probe, twin.style, signature));
  if (fitting.length > 0) return { signatures: fitting };
  const deliveries = [...new Set(signatures.map((signature) => deliveryOf(checker, signature, probe.file)))];
  return { problem: `${name} delivers by ${deliveries.join(', ')}, not by ${twin.style}`, signatures };
}

function fitProblem(row: BlockingApi, fit: ArgumentFit, resultFits: boolean): string | undefined {
  if (row.repair === undefined || row.note !== undefined) return undefined;
  if (row.repair === 'suggest') return fit === 'none' ? 'the twin takes other arguments, which no note explains' : undefined;
  if (fit !== 'all') return 'the twin does not take all arguments, so the repair is not safe without a note';
  return resultFits ? undefined : 'the result of the twin differs, so the repair is not safe without a note';
}

/** The overloads that block: without the callback where the row says so, otherwise those that are not asynchronous themselves. */
function blockingSignatures(probe: Probe, row: BlockingApi, signatures: readonly ts.Signature[]): readonly ts.Signature[] {
  const { checker, file } = probe;
  if (row.when && 'callbackOmitted' in row.when) {
    const without = signatures.filter((signature) => !callbackParameter(checker, signature, file));
    return without.length > 0 ? without : signatures;
  }
  const plain = signatures.filter((signature) => resultDelivery(checker, signature) !== 'promise');
  return plain.length > 0 ? plain : signatures;
}

/** Proves one row against the types of a probe that imports its module and its twin's. */
export function proveRow(probe: Probe, row: BlockingApi): RowProof {
  const { checker, file } = probe;
  const place = resolveApi(probe, row.module, row.path);
  if (!place) return { problems: ['does not exist'] };
  const form = row.form ?? 'call';
  const signatures = signaturesOf(checker, place, form);
  const conditions = [row.when, row.unless].map((condition) => conditionProblem(probe, condition, signatures));
  const own = [usageProblem(place, form, signatures), ...conditions, declarationProblem(row, place)];
  const deliveries = [...new Set(signatures.map((signature) => deliveryOf(checker, signature, file)))];
  const looksAsync = deliveries.includes('promise') || deliveries.includes('callback');
  if (row.fakeAsync && !looksAsync) own.push('does not look asynchronous');
  if (!row.twin) return { problems: own.filter((problem) => problem !== undefined), deliveries };
  const facts = twinFacts(probe, row, row.twin);
  const byCallback = row.twin.style === 'callback' || row.twin.style === 'promisify';
  const sync = formsOf(checker, blockingSignatures(probe, row, signatures), false, file);
  const twins = formsOf(checker, facts.signatures, byCallback, file);
  const fit = argumentFit(checker, sync, twins, file);
  const fits = resultFit(checker, sync, twins, byCallback, file);
  const problems = [...own, facts.problem ?? fitProblem(row, fit, fits)].filter((problem) => problem !== undefined);
  return { problems, deliveries, arguments: fit, resultFits: fits };
}
