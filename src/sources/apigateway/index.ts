/** API Gateway: REST, HTTP and WebSocket APIs. */
import type { SourceReaders } from '../source.ts';
import { openApi } from './openapi.ts';
import { rest } from './rest.ts';
import { v2 } from './v2.ts';

export const apiGateway: SourceReaders = [...rest, ...v2, ...openApi];
