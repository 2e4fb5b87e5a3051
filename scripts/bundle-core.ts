/**
 * Makes the bundle use `@actions/core` without its modules that ask for tokens and run programs, which the action never
 * does: they bring an HTTP client, half of what the action would have to load.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const build = new URL('../build/action/core-package.js', import.meta.url);
const core = new URL('../node_modules/@actions/core/lib/core.js', import.meta.url);

/** What of the package is left out, by the lines that take it in. */
const LEFT_OUT = [
  "import { OidcClient } from './oidc-utils.js';\n",
  "export * as platform from './platform.js';\n",
  'export function getIDToken(aud) {\n    return __awaiter(this, void 0, void 0, function* () {\n        return yield OidcClient.getIDToken(aud);\n    });\n}\n',
];

if (!existsSync(build)) throw new Error('build/action/core-package.js is not there: compile first');
let code = readFileSync(core, 'utf8');
for (const part of LEFT_OUT) {
  if (!code.includes(part)) throw new Error(`@actions/core no longer has:\n${part}`);
  code = code.replace(part, '');
}
writeFileSync(build, code.replaceAll("from './", "from '../../node_modules/@actions/core/lib/"));
