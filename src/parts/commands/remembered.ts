/** Made once for each thing, and once for nothing: the same command again is known by itself. */
export function remembered<T extends object, C>(make: (target: T | undefined) => C): (target: T | undefined) => C {
  const made = new WeakMap<T, C>()
  const ofNothing = make(undefined)
  return (target) => {
    if (!target) return ofNothing
    const known = made.get(target) ?? make(target)
    made.set(target, known)
    return known
  }
}
