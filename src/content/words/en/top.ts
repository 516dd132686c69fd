export const top = {}
