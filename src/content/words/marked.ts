/**
 * A sentence in which words can be asked about: `{ marked: 'It runs on [[nitro|Xen]].' }`, each with a term of the glossary.
 * `ui/Marked.tsx` shows it; the compiler sends every other reader away, so that nobody is ever shown the marks.
 * Nothing that a learner has typed may be put into one: it would be read for marks.
 */
export interface MarkedText {
  readonly marked: string
}
