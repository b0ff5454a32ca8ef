/** Facts of a whole that hold only when they hold for every part: languages, accessibility, dogs, rain; the highest age and lead time. */

export interface PartFacts { languages: string[]; accessibility: string[]; dogs: boolean; rainProof: boolean; minAge: number | null; leadTimeMinutes: number }

export function sharedFacts(parts: readonly PartFacts[]): PartFacts {
  const inAll = (lists: string[][]) => lists[0]?.filter((word) => lists.every((list) => list.includes(word))) ?? [];
  return {
    languages: inAll(parts.map((part) => part.languages)), accessibility: inAll(parts.map((part) => part.accessibility)),
    dogs: parts.length > 0 && parts.every((part) => part.dogs), rainProof: parts.length > 0 && parts.every((part) => part.rainProof),
    minAge: Math.max(0, ...parts.map((part) => part.minAge ?? 0)) || null, leadTimeMinutes: Math.max(0, ...parts.map((part) => part.leadTimeMinutes)),
  };
}

export interface Timed { day: number; nights: number }

/** Days and nights of a trip from its obligatory components: nights are those covered by lodging, days last until the morning after. */
export function lengthOf(components: readonly Timed[]): { days: number; nights: number } {
  const nights = new Set(components.flatMap(({ day, nights }) => Array.from({ length: nights }, (_, night) => day + night)));
  return { nights: nights.size, days: Math.max(1, ...components.map(({ day, nights }) => day + nights)) };
}
