type Ids = readonly string[]

/** The order in which things stand while somebody points at them: who was there keeps its place, who is new comes last. */
export function held(shown: Ids, wanted: Ids): Ids {
  const still = new Set(wanted)
  const kept = shown.filter((id) => still.has(id))
  const known = new Set(kept)
  return [...kept, ...wanted.filter((id) => !known.has(id))]
}
