/** The ports at which the map knocks: those that a first week is about. */
export const doors = [
  { name: 'SSH', port: 22 },
  { name: 'HTTP', port: 80 },
] as const
