import { statSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const tierOf = (test) => test.context.config.displayName.name;

/**
 * The tiers go side by side from the first file to the last, the largest files of each first: a browser computes where a
 * fault waits, so what runs at once asks for the machine evenly, and the end is short files of every tier.
 */
export default class extends Sequencer {
  sort(tests) {
    const placed = [...new Set(tests.map(tierOf))].flatMap((tier) =>
      tests
        .filter((test) => tierOf(test) === tier)
        .map((test) => ({ test, size: statSync(test.path).size }))
        .sort((a, b) => b.size - a.size)
        .map(({ test }, i, all) => ({ test, place: (i + 0.5) / all.length })),
    );
    return placed.sort((a, b) => a.place - b.place).map(({ test }) => test);
  }
}
