/** A memory for words made from few keys again and again, in places that pages and the index go through thousands of times. */

/** @returns what was made under the key before; once `most` are kept, others are made each time */
export function rememberedUpTo<K, V>(most: number): (key: K, make: () => V) => V {
  const known = new Map<K, V>();
  return (key, make) => {
    if (known.has(key)) return known.get(key)!;
    const made = make();
    if (known.size < most) known.set(key, made);
    return made;
  };
}
