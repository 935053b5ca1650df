import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptTree, holdsChosen } from '../../public/lib/search/concept-tree.js';

const node = (value, count, broader = null) => ({ value, count, label: value, broader });
const outline = (nodes) => nodes.map(({ value, children }) => (children.length ? [value, outline(children)] : value));

test('puts topics under wider ones, the most frequent first', () => {
  const tree = conceptTree([node('desalination', 2, 'water'), node('water', 5), node('membranes', 3, 'water'), node('robots', 9)]);
  assert.deepEqual(outline(tree), ['robots', ['water', ['membranes', 'desalination']]]);
});

test('leaves at the top what has its wider topic elsewhere', () => {
  assert.deepEqual(outline(conceptTree([node('membranes', 3, 'water')])), ['membranes']);
});

test('loses nothing to a circle', () => {
  const tree = conceptTree([node('a', 1, 'b'), node('b', 1, 'a'), node('c', 1, 'c')]);
  assert.equal(JSON.stringify(outline(tree)).match(/"[abc]"/g).length, 3);
});

test('sees a chosen topic at any depth', () => {
  const [top] = conceptTree([node('a', 3), node('b', 2, 'a'), node('c', 1, 'b')]);
  assert.equal(holdsChosen(top, ['c']), true);
  assert.equal(holdsChosen(top, ['a']), false);
});
