import { Templates } from './Templates.tsx'

/** The tables of what decides how something is launched. */
export const Market = Templates
