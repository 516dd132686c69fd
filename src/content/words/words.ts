import type { first } from './en.first.ts'
import type { rest } from './en.rest.ts'
import type { Told } from './told.ts'

/** English says which words there are; the other language has the same keys. */
export type FirstWords = Told<typeof first>
export type RestWords = Told<typeof rest>

/** Every word of the page. The rest is there for whoever is opened after it has been loaded: see `app/speech.ts`. */
export type Words = FirstWords & RestWords
