/** The tests against a server that plays GitHub. `npm run test:github` brings the descriptions that it goes by; they are no part of `npm test`. */
import base from './jest.config.js';

export default { ...base, testMatch: ['**/*.github.ts'] };
