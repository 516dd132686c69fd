export const bill = {}
