/** True where this reader has asked their system for less motion; asked anew, as they may change it meanwhile. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
