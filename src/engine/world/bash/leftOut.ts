import { type Call, cannot, type Ran } from './session.ts'

/** Tools that every Linux of these images has and this page has not: none of them is "not found" there. */
const names =
  'awk aws cut du findmnt find fdisk groups head id ip journalctl kill less ln lsof man more mv nproc passwd ping rm rmdir sed sort ss ssh stat su tail tar top tr uname uniq wc which'.split(
    ' ',
  )

/** The tools that are left out, each with the answer that says so. */
export const leftOut: readonly (readonly [string, (call: Call) => Ran])[] = names.map((name) => [
  name,
  ({ session }) => cannot(session, `\`${name}\``),
])
