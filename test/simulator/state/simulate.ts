import { startSimulator } from '../../../lib/simulator';

/** A simulator that keeps its state in the given folder, and says how to reach it. */
void startSimulator({ stateFolder: process.argv[2] }).then(({ url, user, password }) => {
  process.stdout.write(`${JSON.stringify({ url, user, password })}\n`);
});
