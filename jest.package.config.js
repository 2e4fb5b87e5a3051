/** The package as somebody else uses it, built, packed and installed: `npm run test:package`. It takes some time, and is no part of `npm test`. */
import base from './jest.config.js';

export default { ...base, testMatch: ['**/*.package.ts'] };
