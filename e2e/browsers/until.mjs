/** Asks again and again until there is an answer. */
export async function until(ask, within, otherwise) {
  const end = Date.now() + within
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(otherwise)
    await new Promise((done) => setTimeout(done, 100))
  }
}
