// What the judges of the simulator have in common: an official SDK in a program of its own language, and one simulator.
//
// The program gets the manager's address, its certificate, user and password as arguments, and prints one JSON document a line:
//   {"begin": "title"}               something is tried
//   {"end": "where it failed"}       it was tried; null where it went well
//   {"ask": {…}}                     the simulator shall do something; see `answer`
// After each "ask" it reads a line that says "ok" before it goes on.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { startNsx } from './simulated-nsx.mjs';

/** Runs a judge's program against a fresh simulator, and counts what it tried. */
export async function judge(tally, command, args, options = {}) {
  const nsx = await startNsx();
  try {
    await tally.check(`${tally.name}: the program runs to its end`, () => attend(tally, nsx, command, args, options));
  } finally {
    await nsx.close();
  }
}

async function attend(tally, nsx, command, args, { env = () => ({}), ...options }) {
  const child = spawn(command, [...args, nsx.url, nsx.certificateFile, nsx.user, nsx.password], {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env(nsx) },
  });
  const complaints = [];
  child.stderr.setEncoding('utf8').on('data', (text) => complaints.push(text));
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (let said = await next(lines); said !== undefined; said = await next(lines)) {
    if (said.begin === undefined) throw new Error(`"begin" was to come, and not ${JSON.stringify(said)}`);
    await tally.check(said.begin, () => untilEnd(nsx, child, lines));
  }
  const status = await ended;
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${complaints.join('')}`);
}

/** The next document; undefined where the program has said all. */
async function next(lines) {
  const { done, value } = await lines.next();
  return done ? undefined : JSON.parse(value);
}

async function untilEnd(nsx, child, lines) {
  for (let said = await next(lines); said !== undefined; said = await next(lines)) {
    if (said.ask !== undefined) child.stdin.write(`${answer(nsx, said.ask)}\n`);
    else if (said.end === null) return;
    else throw new Error(said.end);
  }
  throw new Error('the program ended in the middle of it');
}

/** Does what the program asks for: `{fault: {…}}` is what the next request meets. */
function answer(nsx, { fault }) {
  if (fault !== undefined) nsx.faults.inject({ ...fault, times: 1 });
  return 'ok';
}
