/** Sets that grow together: each index belongs to one group, named by its smallest index. */
export interface Groups {
  readonly find: (index: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** `count` indices, each in a group of its own. */
export function createGroups(count: number): Groups {
  const parents = new Int32Array(count);
  for (let index = 0; index < count; index++) parents[index] = index;
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    for (let next = index; next !== root; ) {
      const parent = parents[next] as number;
      parents[next] = root;
      next = parent;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const rootOfA = find(a);
      const rootOfB = find(b);
      if (rootOfA !== rootOfB) parents[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
    },
  };
}
