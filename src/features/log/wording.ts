import type { useWords } from '#ui/words.tsx'

/** The sentences of the log in one language. */
export type Sentences = ReturnType<typeof useWords>['log']['sentences']
