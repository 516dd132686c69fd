/** A round number of November 2026 and no quotation: what a dollar comes to in won, near enough to feel an amount. */
export const wonPerDollar = { won: 1450, year: 2026, month: 11 } as const
