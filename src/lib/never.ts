/** The end of an exhaustive switch: does not compile while a case is missing. */
export function never(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`)
}

/** The value that the code knows to be there; a hole here is a bug, not a refusal, and throws. */
export function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`${what} is missing`)
  return value
}
