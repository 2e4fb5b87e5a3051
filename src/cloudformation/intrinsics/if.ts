/** `Fn::If`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
import { Undecided } from '../scope.ts';
import { argumentsOf, type Intrinsic } from './intrinsic.ts';

export const ifFunction: Intrinsic = {
  name: 'Fn::If',
  tag: '!If',
  gives: 'choice',

  text(_argument, scope, evaluate, node) {
    const chosen = evaluate.choose(node, scope);
    if (chosen === undefined) return [];
    return chosen === node ? undefined : evaluate.text(chosen, scope);
  },

  list(_argument, scope, evaluate, node) {
    const chosen = evaluate.choose(node, scope);
    if (chosen === undefined) return [];
    return chosen === node ? undefined : evaluate.list(chosen, scope);
  },

  choose(argument, { template, scenario }) {
    const [condition, whenTrue, whenFalse] = argument.kind === 'list' ? argument.items : [];
    if (condition?.kind !== 'scalar' || whenTrue === undefined || whenFalse === undefined) return undefined;
    const truth = scenario.get(condition.text) ?? template.conditions.truthOf(condition.text);
    if (truth === undefined) throw new Undecided(condition.text);
    return truth ? whenTrue : whenFalse;
  },

  references(argument) {
    const [condition] = argument.kind === 'list' ? argument.items : [];
    return condition === undefined ? [] : [{ kind: 'condition', node: condition }];
  },
  values: (argument) => (argument.kind === 'list' ? argumentsOf(argument).slice(1) : []),
};
