// What the judges of the simulator have in common: an official SDK in a program of its own language, and one simulator.
//
// The program gets the manager's address, its certificate, user and password as arguments, and prints one JSON document a line:
//   {"check": "title", "seconds": 0.1, "error": "where it failed"}   one thing was tried
//   {"ask": {…}}                                                     the simulator shall do something; see `answer`
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
    await nsx.stop();
  }
}

async function attend(tally, nsx, command, args, { env = () => ({}), ...options }) {
  const child = spawn(command, [...args, nsx.url, nsx.caFile, nsx.username, nsx.password], {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env(nsx) },
  });
  const complaints = [];
  child.stderr.setEncoding('utf8').on('data', (text) => complaints.push(text));
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { check, seconds, error, ask } = JSON.parse(line);
    if (check !== undefined) {
      await tally.check(`${check}, ${seconds.toFixed(2)} s in the program`, () => {
        if (error) throw new Error(error);
      });
    }
    if (ask !== undefined) child.stdin.write(`${await answer(nsx, ask)}\n`);
  }
  const status = await ended;
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${complaints.join('')}`);
}

/** Does what the program asks for: `{fault: {…}}` is what the next request meets. */
async function answer(nsx, { fault }) {
  if (fault !== undefined) await nsx.fault(fault);
  return 'ok';
}
