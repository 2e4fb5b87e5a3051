/** The tests against a server that plays AWS. `npm run test:live` starts it and says where it is; they are no part of `npm test`. */
import base from './jest.config.js';

export default { ...base, testMatch: ['**/*.moto.ts'], maxWorkers: 1, testTimeout: 60_000 };
