// All concepts as a tree, for people who look around instead of searching.

/** The top concepts by label, each with `children`; one whose wider concept is missing stands at the top. */
export function treeOf(concepts, compare) {
  const nodes = new Map(concepts.map((concept) => [concept.id, { ...concept, children: [] }]));
  const top = [];
  for (const node of nodes.values()) {
    (nodes.get(node.broader)?.children ?? top).push(node);
  }
  const byLabel = (a, b) => compare(a.label, b.label);
  nodes.forEach((node) => node.children.sort(byLabel));
  return top.sort(byLabel);
}

/** The ids of everything wider than a concept, itself not included; ends in a circle too. */
export function above(concepts, id) {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  const found = new Set();
  for (let at = broader.get(id); at && !found.has(at); at = broader.get(at)) {
    found.add(at);
  }
  return found;
}
