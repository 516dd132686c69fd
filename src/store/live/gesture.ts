import type { Studio } from '../studio.ts'

/** Takes everything that is asked meanwhile as one press of a button: undo takes it back as one. */
export function gesture<T>({ asking }: Studio, act: () => T): T {
  if (asking.getState().gesture) return act()
  asking.setState({ gesture: {} })
  try {
    return act()
  } finally {
    asking.setState({ gesture: undefined })
  }
}
