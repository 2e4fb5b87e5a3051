/**
 * The environment as an object of the process's own, for the two processes that this program is.
 *
 * The YAML parser asks for an environment variable at every token, and Node passes each such question on to the operating
 * system: more than half of the parser's time. A copy answers at once, and programs that are started still get it.
 */
import process from 'node:process';

process.env = { ...process.env };
