import { loadEngine } from '#store/live/engine.ts'
import fc from 'fast-check'

/** Where chance begins in every spec that walks or fuzzes: the same each time, or by WALK_SEED, another one with `random`. */
const seed =
  process.env['WALK_SEED'] === 'random' ? Date.now() % 2 ** 31 : Number(process.env['WALK_SEED'] ?? 20_261_102)

/** Before all specs, once: says the seed, and hands it to those who run them. */
export function setup(): void {
  process.env['WALK_SEED'] = String(seed)
  console.info(`Specs that walk begin at WALK_SEED=${seed}`)
}

fc.configureGlobal({ seed })

// the page loads it after its first paint; specs begin with it
await loadEngine()
