/** `AWS::Serverless::Function`. */
import type { SamContext } from './context.ts';
import type { GeneratedResource, SamResource, SamResourceType } from './resource.ts';

export const functionType: SamResourceType = { type: 'AWS::Serverless::Function', expand };

function* expand(_resource: SamResource, _context: SamContext): Iterable<GeneratedResource> {}
