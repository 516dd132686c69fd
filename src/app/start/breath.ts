/** The breath between two long pieces of work, in which the page answers a hand and draws. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done))
