// cidr-tools is an ES module and jest runs CommonJS, so it answers from a process of its own: a list of
// [function, ...arguments] on standard input, the list of answers on standard output.
import { containsCidr, excludeCidr, mergeCidr, overlapCidr, parseCidr } from 'cidr-tools';

const answers = {
  contains: containsCidr,
  exclude: excludeCidr,
  merge: mergeCidr,
  overlaps: overlapCidr,
  bounds: (text) => {
    const { start, end } = parseCidr(text);
    return [String(start), String(end)];
  },
};

let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  input += chunk;
});
process.stdin.on('end', () => {
  const questions = JSON.parse(input);
  process.stdout.write(JSON.stringify(questions.map(([name, ...args]) => answers[name](...args))));
});
