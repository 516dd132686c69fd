import type { Studio } from '../studio.ts'

/** Loads every action; whatever may ask for more than the first minute does waits for it. */
export async function loadActions({ asking }: Studio): Promise<void> {
  const { handle } = await import('#api/handle.ts')
  asking.setState({ handle })
}
