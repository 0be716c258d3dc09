/** Time of one step (walk and advice) at 10 to 10,000 questions, with a path of eight: it must not grow with the tree. */
import {advise, walk, type Answers, type ChunkedTree} from '../../src/domain/diagnose/index.js';
import {grote} from '../support/situaties/diagnose-boom.js';

const situation = {today: '2026-11-24'};
const rounds = 20_000;

/** The answers of someone who says yes until there is an advice. */
function allYes(tree: ChunkedTree): Answers {
  let answers: Answers = {};
  for (let {here} = walk(tree, answers, situation); here.kind === 'question'; {here} = walk(tree, answers, situation)) {
    answers = {...answers, [here.key]: 'ja'};
  }
  return answers;
}

function micros(step: () => unknown): number {
  for (let warm = 0; warm < rounds; warm++) step();
  const start = performance.now();
  for (let round = 0; round < rounds; round++) step();
  return ((performance.now() - start) / rounds) * 1_000;
}

console.log('questions  on the path   build ms   step µs');
for (const size of [10, 100, 1_000, 10_000]) {
  const start = performance.now();
  const tree = grote(size);
  const built = performance.now() - start;
  const answers = allYes(tree);
  const step = micros(() => advise(tree, walk(tree, answers, situation)));
  console.log(`${String(size).padStart(9)}${String(Object.keys(answers).length).padStart(13)}${built.toFixed(1).padStart(11)}${step.toFixed(1).padStart(10)}`);
  if (step > 16_000) process.exitCode = 1;
}
