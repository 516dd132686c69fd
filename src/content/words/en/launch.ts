export const launch = {}
