// The long files first, so that at the end no core waits for another. In a fresh clone Jest knows of no earlier run.
import Sequencer from '@jest/test-sequencer';

const LONG = ['tests/policy/matrix', 'tests/browser/screens', 'tests/policy/', 'tests/browser/', 'tests/e2e/', 'tests/attacks/'];

const rank = ({ path }) => {
  const at = LONG.findIndex((part) => path.includes(part));
  return at < 0 ? LONG.length : at;
};

export default class LongFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || one.path.localeCompare(other.path));
  }
}
