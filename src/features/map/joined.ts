/** Says what a part of the map is joined to, which the lines between them show, to those who do not see lines. */
export const joined = (text: string | undefined) => (text === undefined ? {} : { 'aria-description': text })
