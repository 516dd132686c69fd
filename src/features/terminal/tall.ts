/** percent of the window's height: less is no terminal, more hides the map */
export const leastTall = 15
export const mostTall = 75
