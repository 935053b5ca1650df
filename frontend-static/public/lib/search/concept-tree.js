// The concept facet arrives as a flat list in which each concept names the next wider one; the page draws a tree.

/**
 * Puts counted concepts under their wider ones, most frequent first.
 *
 * @param values `{value, count, label, broader}`; one whose `broader` is not in the list stands at the top
 * @return the top ones, each with `children`
 */
export function conceptTree(values) {
  const nodes = new Map(values.map((value) => [value.value, { ...value, children: [] }]));
  const top = [];
  for (const node of nodes.values()) {
    const parent = nodes.get(node.broader);
    (parent && !leadsTo(parent, node, nodes) ? parent.children : top).push(node);
  }
  const byCount = (a, b) => b.count - a.count || (a.label ?? a.value).localeCompare(b.label ?? b.value);
  nodes.forEach((node) => node.children.sort(byCount));
  return top.sort(byCount);
}

/** Whether going up from `from` ever meets `node`: a circle, which a vocabulary that people edit may contain. */
function leadsTo(from, node, nodes) {
  const seen = new Set();
  for (let at = from; at && !seen.has(at.value); at = nodes.get(at.broader)) {
    if (at === node) {
      return true;
    }
    seen.add(at.value);
  }
  return false;
}

/** Whether a concept below this one is among `chosen`. */
export const holdsChosen = (node, chosen) =>
  node.children.some((child) => chosen.includes(child.value) || holdsChosen(child, chosen));
