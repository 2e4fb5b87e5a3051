/** Functions that CloudFront runs at the edge. */
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import type { LambdaFunction, Model } from '../model/model.ts';
import { targetOf } from '../model/target.ts';
import { EDGE_PATHS } from '../services/lambda-edge.ts';
import { keyOf } from '../text/key.ts';

const PATHS = EDGE_PATHS.map((path) => path.function);

/** Functions with a version that a distribution in the templates associates. */
export function edgeFunctions({ templates, functions, meetings }: Model): ReadonlySet<LambdaFunction> {
  const associated = new Set<string>();
  for (const template of templates) {
    for (const { properties } of resourcesOfType(template, 'AWS::CloudFront::Distribution')) {
      for (const value of PATHS.flatMap((path) => properties.all(path))) {
        const target = targetOf(value.text(), template);
        if (target.unknown !== undefined) continue;
        associated.add(keyOf(target.function));
        meetings?.ask('function', target.function);
      }
    }
  }
  return new Set(functions.filter(({ arn }) => associated.has(keyOf(arn))));
}
